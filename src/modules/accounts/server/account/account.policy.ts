import { type Actor, isPerson } from '#platform/actor.ts';
import { allow, deny, type Verdict } from '#platform/verdict.ts';

export const mayJoin = (actor: Actor): Verdict =>
  actor.kind === 'person' ? deny('signed_in_already') : allow;

export const mayBeSelf = (actor: Actor): Verdict =>
  isPerson(actor) ? allow : deny('sign_in_first');

export const anyone = (): Verdict => allow;

/** Timers and the first start. */
export const onlySystem = (actor: Actor): Verdict =>
  actor.kind === 'system' ? allow : deny('not_found');
