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

const asProgramme = ({ programmeId: id, side }: CompletionSubject) => ({ id, side });

/** Nobody judges their own. */
const notOneself = (actor: Actor, { personaId }: CompletionSubject): Verdict =>
  actor.personaId === personaId ? deny('not_oneself') : allow;

export const mayRevokeCompletion = (actor: Actor, completion: CompletionSubject): Verdict =>
  firstDenial(
    mayRevoke(actor, asProgramme(completion)),
    notOneself(actor, completion),
    completion.stands ? allow : deny('taken_back_already'),
  );

export const mayGiveBackCompletion = (actor: Actor, completion: CompletionSubject): Verdict =>
  firstDenial(
    mayRevoke(actor, asProgramme(completion)),
    notOneself(actor, completion),
    completion.stands ? deny('stands_already') : allow,
  );
