import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '../tx.ts';
import { forgetLoose } from './file.sql.ts';

const TWO_WEEKS = 14 * 86_400_000;

export const forgetFiles = useCase({
  name: 'learning.forget_files',
  about: 'Forget files that no step has shown for two weeks.',
  internal: true,
  may: onlySystem,
  run: async ({ tx, now }) => ({
    forgotten: await forgetLoose(tx, new Date(now.getTime() - TWO_WEEKS), now),
  }),
});
