import { withSession } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** Whoever finds a device open must not be able to lock its owner out: the way in asks who this is. */
export const mayChangeWayIn = (actor: Actor, { isProved }: { isProved: boolean }): Verdict =>
  firstDenial(withSession(actor), isProved ? allow : deny('confirm_first'));
