import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayWithSession } from '../account/account.policy.ts';

/** Whoever finds a device open must not be able to lock its owner out: the way in asks who this is. */
export const mayChangeWayIn = (actor: Actor, { isProved }: { isProved: boolean }): Verdict =>
  firstDenial(mayWithSession(actor), isProved ? allow : deny('confirm_first'));
