import { isPerson, type Actor, type Person } from '#platform/actor.ts';
import { allow, deny, type Verdict } from '#platform/verdict.ts';

/** An inbox is one's own: whoever has signed in has one, and nobody sees another's. */
export const isSignedIn = (actor: Actor): Verdict =>
  isPerson(actor) ? allow : deny('sign_in_first');

/** The person whom `isSignedIn` let in. */
export function readerOf(actor: Actor): Person {
  if (!isPerson(actor))
    throw new Error('An inbox was opened for nobody: isSignedIn was not asked.');
  return actor;
}
