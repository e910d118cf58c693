import { withSession } from '#platform/actor.policy.ts';
import { visibility, type Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayOperate } from '../settings/settings.policy.ts';

/** An entry has no side: where there are young people, the audit is for whoever of those who run the place reads both sides. */
export const mayReadAudit = (actor: Actor, { hasTeenSide }: { hasTeenSide: boolean }): Verdict =>
  firstDenial(
    mayOperate(actor),
    !hasTeenSide || visibility(actor).cleared === 'all' ? allow : deny('not_found'),
  );

/** One look at the whole chain at a time. */
export const mayCheckAudit = (
  actor: Actor,
  { isUnderWay, ...place }: { hasTeenSide: boolean; isUnderWay: boolean },
): Verdict => firstDenial(mayReadAudit(actor, place), isUnderWay ? deny('check_under_way') : allow);

/** Taking it along is for whoever sits before it. */
export const mayExportAudit = (actor: Actor, place: { hasTeenSide: boolean }): Verdict =>
  firstDenial(mayReadAudit(actor, place), withSession(actor));
