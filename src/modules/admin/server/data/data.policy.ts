import { isPerson, type Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

const isSignedIn = (actor: Actor): Verdict => (isPerson(actor) ? allow : deny('sign_in_first'));

export const mayReadOwn = (actor: Actor): Verdict => isSignedIn(actor);

/** A lost token must take nothing along and erase nobody. */
export const mayTakeAlong = (actor: Actor): Verdict =>
  firstDenial(isSignedIn(actor), actor.sessionKey === null ? deny('session_only') : allow);

/** Somebody must be able to let others in and hand on duties. */
export const mayLeave = (actor: Actor, subject: { isLastOperator: boolean }): Verdict =>
  firstDenial(mayTakeAlong(actor), subject.isLastOperator ? deny('last_operator') : allow);
