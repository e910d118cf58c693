import { type Actor, isPerson } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** Somebody of the own side. */
export type Other = { personaId: string; accountId: string };

/** Not oneself under any name: the other one would be gone from one's own sight. */
export const mayBlock = (actor: Actor, other: Other): Verdict =>
  firstDenial(
    isPerson(actor) ? allow : deny('sign_in_first'),
    other.accountId === actor.accountId ? deny('not_oneself') : allow,
  );

export const mayUnblock = (actor: Actor): Verdict =>
  isPerson(actor) ? allow : deny('sign_in_first');
