import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '../tx.ts';
import { forgetLoose, forgetUnfinished } from './file.sql.ts';
import { LOOSE, UNFINISHED } from './going.rules.ts';

export const forgetFiles = useCase({
  name: 'learning.forget_files',
  about:
    'Forget files that no step has shown for two weeks, and those of which some has not come after a day.',
  internal: true,
  may: onlySystem,
  run: async ({ tx, now }) => ({
    forgotten:
      (await forgetUnfinished(tx, new Date(now.getTime() - UNFINISHED))) +
      (await forgetLoose(tx, new Date(now.getTime() - LOOSE), now)),
  }),
});
