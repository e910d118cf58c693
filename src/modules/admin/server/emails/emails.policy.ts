import { withSession } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayOperate } from '../settings/settings.policy.ts';

/** Whoever runs the place, and sits before it. */
export const maySeeToEmails = (actor: Actor): Verdict =>
  firstDenial(mayOperate(actor), withSession(actor));
