import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { indexWaiting } from './index.sql.ts';

export const indexPosts = useCase()({
  name: 'posts.index_posts',
  about: 'Let new and changed posts be found by their words.',
  internal: true,
  may: onlySystem,
  run: async (ctx) => ({ done: await indexWaiting(ctx) }),
});
