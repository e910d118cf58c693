import { useCase } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import { Nothing } from '../../post.contract.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { forgetWords } from './changing.sql.ts';
import { DAYS_TO_RESTORE } from './times.rules.ts';

export const forgetTakenBack = useCase<Tables>()({
  name: 'community.forget_taken_back',
  about: 'Forget the words of posts that their authors took back two weeks ago.',
  input: Nothing,
  internal: true,
  subject: () => Promise.resolve({}),
  may: (actor) => (actor.kind === 'system' ? allow : deny('not_found')),
  run: async ({ tx, now }) => ({
    forgotten: await forgetWords(tx, new Date(now.getTime() - DAYS_TO_RESTORE * 86_400_000)),
  }),
});
