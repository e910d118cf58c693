import { useCase } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import { Nothing } from '../../contract.ts';
import type { PostsTables } from '../tables.ts';
import { indexWaiting } from './index.sql.ts';

export const indexPosts = useCase<PostsTables>()({
  name: 'posts.index_posts',
  about: 'Let new and changed posts be found by their words.',
  input: Nothing,
  internal: true,
  subject: () => Promise.resolve({}),
  may: (actor) => (actor.kind === 'system' ? allow : deny('not_found')),
  run: async (ctx) => ({ done: await indexWaiting(ctx) }),
});
