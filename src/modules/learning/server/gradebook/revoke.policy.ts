import type { Actor, Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayAuthor, maySeeGradebook } from '../programme/programme.policy.ts';

/** Hosts and operators take a completion back, or give it back; mentors only see. */
export const mayRevoke = (actor: Actor, programme: { id: string; side: Side }): Verdict =>
  firstDenial(maySeeGradebook(actor, programme), mayAuthor(actor, programme));

/** A completion of somebody, in a programme the actor may read. */
export type CompletionSubject = {
  programmeId: string;
  side: Side;
  personaId: string;
  /** The newest round, and whether it stands. */
  round: number;
  stands: boolean;
};

/** Whoever does not write the programme must not learn who completed what. */
const mayJudge = (actor: Actor, { programmeId: id, side }: CompletionSubject): Verdict =>
  mayRevoke(actor, { id, side }) === allow ? allow : deny('not_found');

/** Nobody judges their own. */
const notOneself = (actor: Actor, { personaId }: CompletionSubject): Verdict =>
  actor.personaId === personaId ? deny('not_oneself') : allow;

export const mayRevokeCompletion = (actor: Actor, completion: CompletionSubject): Verdict =>
  firstDenial(
    mayJudge(actor, completion),
    notOneself(actor, completion),
    completion.stands ? allow : deny('taken_back_already'),
  );

export const mayGiveBackCompletion = (actor: Actor, completion: CompletionSubject): Verdict =>
  firstDenial(
    mayJudge(actor, completion),
    notOneself(actor, completion),
    completion.stands ? deny('stands_already') : allow,
  );
