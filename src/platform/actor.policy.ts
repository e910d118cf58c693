import { isPerson, type Actor } from './actor.ts';
import { allow, deny, firstDenial, type Verdict } from './verdict.ts';

export const anyone = (): Verdict => allow;

export const isSignedIn = (actor: Actor): Verdict =>
  isPerson(actor) ? allow : deny('sign_in_first');

/** What could lock somebody out, or take their words along, asks for a session: a token that was lost must not do that. */
export const withSession = (actor: Actor): Verdict =>
  firstDenial(isSignedIn(actor), actor.sessionKey === null ? deny('session_only') : allow);

/** Timers, the command line and the first start. */
export const onlySystem = (actor: Actor): Verdict =>
  actor.kind === 'system' ? allow : deny('not_found');
