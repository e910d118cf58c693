import { withSession } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayState, type OwnSide } from './side-change.rules.ts';

/** Guests have no side of their own. */
export const mayStateEighteen = (
  actor: Actor,
  { own, year }: { own: OwnSide | null; year: number },
): Verdict =>
  firstDenial(withSession(actor), own !== null && mayState(own, year) ? allow : deny('not_found'));

export const mayChooseDay = (actor: Actor, { latestAt }: { latestAt: Date | null }): Verdict =>
  firstDenial(withSession(actor), latestAt === null ? deny('not_found') : allow);
