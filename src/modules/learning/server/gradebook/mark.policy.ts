import type { Actor, Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import type { Stands } from '../../programme.contract.ts';
import { mayBeDone } from '../programme/opening.rules.ts';
import { mayRevoke } from './revoke.policy.ts';

type Place = { programmeId: string; side: Side };

/** A step that is to be marked: who was named, and who of them takes part and is not done with it. */
type MarkSubject = Place & {
  named: readonly string[];
  people: readonly string[];
  stands: Stands;
  rests: boolean;
};

/** Whoever does not write the programme must not learn who takes part. */
const mayJudge = (actor: Actor, { programmeId: id, side }: Place): Verdict =>
  mayRevoke(actor, { id, side }) === allow ? allow : deny('not_found');

/** For a page about somebody: hosts judge what others did, and nobody their own. */
export const mayJudgeOf = (actor: Actor, programme: { id: string; side: Side }, person: string) =>
  firstDenial(
    mayRevoke(actor, programme),
    actor.personaId === person ? deny('not_oneself') : allow,
  );

/** For the page of a step: what is asked of nobody any more is marked for nobody. */
export const mayMarkIn = (
  actor: Actor,
  { id, side, setAside }: { id: string; side: Side; setAside: string | null },
  { retired }: { retired: boolean },
): Verdict =>
  firstDenial(
    mayRevoke(actor, { id, side }),
    mayBeDone({ stands: retired ? 'retired' : 'asked', rests: setAside !== null }),
  );

/** Hosts and operators mark a step as done for others, nobody for themselves. */
export const mayMarkDone = (actor: Actor, step: MarkSubject): Verdict =>
  firstDenial(
    mayJudge(actor, step),
    step.named.some((one) => one === actor.personaId) ? deny('not_oneself') : allow,
    mayBeDone(step),
    step.people.length > 0 ? allow : deny('nobody_to_mark'),
  );

/** Whoever may mark may take it back, of others, as long as any of it stands. */
export const mayTakeBackMarks = (
  actor: Actor,
  marking: Place & { people: readonly string[] },
): Verdict =>
  firstDenial(
    mayJudge(actor, marking),
    marking.people.some((one) => one === actor.personaId) ? deny('not_oneself') : allow,
    marking.people.length > 0 ? allow : deny('taken_back_already'),
  );
