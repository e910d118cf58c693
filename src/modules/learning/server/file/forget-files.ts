import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '../tx.ts';
import { forgetLoose, forgetUnfinished } from './file.sql.ts';

const DAY = 86_400_000;

export const forgetFiles = useCase({
  name: 'learning.forget_files',
  about:
    'Forget files that no step has shown for two weeks, and those of which some has not come after a day.',
  internal: true,
  may: onlySystem,
  run: async ({ tx, now }) => ({
    forgotten:
      (await forgetUnfinished(tx, new Date(now.getTime() - DAY))) +
      (await forgetLoose(tx, new Date(now.getTime() - 14 * DAY), now)),
  }),
});
