import { withSession } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** Somebody must be able to let others in and hand on duties. */
export const mayLeave = (actor: Actor, subject: { isLastOperator: boolean }): Verdict =>
  firstDenial(withSession(actor), subject.isLastOperator ? deny('last_operator') : allow);
