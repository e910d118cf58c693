import { onlySystem } from '#platform/actor.policy.ts';
import { forgetVersions } from '#platform/languages/said.sql.ts';
import { useCase } from '../tx.ts';
import { forgetRemovedBefore } from './removing.sql.ts';

/** As long as the log undoes it. */
const DAYS_TO_RESTORE = 14;

export const forgetRemoved = useCase({
  name: 'learning.forget_removed',
  about: 'Forget steps and courses that were removed two weeks ago.',
  internal: true,
  may: onlySystem,
  async run({ tx, now }) {
    const before = new Date(now.getTime() - DAYS_TO_RESTORE * 86_400_000);
    const gone = await forgetRemovedBefore(tx, before);
    await forgetVersions(tx, gone);
    return { forgotten: gone.length };
  },
});
