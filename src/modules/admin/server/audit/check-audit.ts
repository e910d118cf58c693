import { begin, goOn, isUnderWay } from '#platform/audit/check.ts';
import { lastCheck } from '#platform/audit/check.sql.ts';
import { handler } from '#platform/handlers.ts';
import { useCase } from '#platform/use-case.ts';
import { checkGoesOn, type CheckGoesOn } from '../../audit.contract.ts';
import { mayCheckAudit } from './audit.policy.ts';

export const checkAudit = useCase()({
  name: 'admin.check_audit',
  about: 'Look whether the chain over the audit is whole, from its first link to the last.',
  limits: [{ points: 12, seconds: 3600, by: 'account' }],
  subject: async ({ tx, now, settings }) => ({
    hasTeenSide: settings.TEEN_SIDE,
    isUnderWay: isUnderWay(await lastCheck(tx), now),
  }),
  may: mayCheckAudit,
  async run(ctx) {
    const check = await begin(ctx);
    ctx.emit(checkGoesOn(check, 0));
    return { check };
  },
});

/** A step of it, and the word that it goes on. */
export const followChain = handler<CheckGoesOn, never>({
  on: 'admin.audit_check_goes_on',
  name: 'admin.follow_chain',
  async handle(ctx, { check, reached }) {
    const now = await goOn(ctx, check, reached);
    if (now !== undefined) ctx.emit(checkGoesOn(check, now));
  },
});
