import { onlySystem } from '#platform/actor.policy.ts';
import { forgetInvitationsBefore } from '../invitation/invitation.sql.ts';
import { forgetReportsBefore } from '../side/report.sql.ts';
import { useCase } from '../tx.ts';
import { forgetDeclinedBefore } from './request.sql.ts';

const DAY = 86_400_000;
/** How long somebody who was declined can read why. */
export const DECLINED_FOR = 30 * DAY;
const INVITATIONS_FOR = 30 * DAY;
const REPORTS_FOR = 90 * DAY;

export const forgetRequests = useCase({
  name: 'accounts.forget_requests',
  about:
    'Forget declined requests, invitations that are over and settled reports, some time later.',
  internal: true,
  may: onlySystem,
  async run({ tx, now }) {
    const before = (span: number) => new Date(now.getTime() - span);
    await forgetInvitationsBefore(tx, before(INVITATIONS_FOR));
    await forgetReportsBefore(tx, before(REPORTS_FOR));
    return { forgotten: await forgetDeclinedBefore(tx, before(DECLINED_FOR)) };
  },
});
