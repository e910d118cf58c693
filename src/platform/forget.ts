import { z } from 'zod';
import { onlySystem } from './actor.policy.ts';
import { forgetBefore } from './record.sql.ts';
import { useCase } from './use-case.ts';

const TWO_DAYS = 2 * 86_400_000;
// A failing job is tried again for about three days (graphile-worker's 25 attempts); its receipt must outlive that.
const TWO_WEEKS = 7 * TWO_DAYS;

export const forgetAcknowledged = useCase<never>()({
  name: 'platform.forget_acknowledged',
  about: 'Forget what was acknowledged days ago: nobody sends it again that late.',
  input: z.strictObject({}),
  internal: true,
  subject: () => Promise.resolve({}),
  may: onlySystem,
  async run({ tx, now }) {
    await forgetBefore(tx, {
      sent: new Date(now.getTime() - TWO_DAYS),
      receipts: new Date(now.getTime() - TWO_WEEKS),
    });
    return {};
  },
});
