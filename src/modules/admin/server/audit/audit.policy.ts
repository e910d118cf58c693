import { withSession } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayOperate } from '../settings/settings.policy.ts';

/** Whoever runs the place, one look at the whole chain at a time. */
export const mayCheckAudit = (actor: Actor, check: { isUnderWay: boolean }): Verdict =>
  firstDenial(mayOperate(actor), check.isUnderWay ? deny('check_under_way') : allow);

/** Taking the audit along is for whoever sits before it. */
export const mayExportAudit = (actor: Actor): Verdict =>
  firstDenial(mayOperate(actor), withSession(actor));
