import { type Actor, isPerson } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

export const mayJoin = (actor: Actor): Verdict =>
  actor.accountId === null ? allow : deny('signed_in_already');

export const mayBeSelf = (actor: Actor): Verdict =>
  isPerson(actor) ? allow : deny('sign_in_first');

export const anyone = (): Verdict => allow;

/** Timers and the first start. */
export const onlySystem = (actor: Actor): Verdict =>
  actor.kind === 'system' ? allow : deny('not_found');

/** What could lock somebody out asks for a session of theirs: a token that was lost must not breed. */
export const mayWithSession = (actor: Actor): Verdict =>
  firstDenial(mayBeSelf(actor), actor.sessionKey === null ? deny('session_only') : allow);
