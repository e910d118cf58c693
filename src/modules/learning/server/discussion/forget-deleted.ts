import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { NoInput } from '../../programme.contract.ts';
import type { Tables } from './discussion.sql.ts';
import { forgetWords } from './forget.sql.ts';

/** Long enough to look into a complaint, and no longer. */
const DAYS = 30;

export const forgetDeleted = useCase<Tables>()({
  name: 'learning.forget_deleted',
  about: 'Forget the words of posts that their authors took back a month ago.',
  input: NoInput,
  internal: true,
  subject: () => Promise.resolve({}),
  may: onlySystem,
  run: async ({ tx, now }) => ({
    forgotten: await forgetWords(tx, new Date(now.getTime() - DAYS * 86_400_000)),
  }),
});
