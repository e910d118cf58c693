import { onlySystem } from '#platform/actor.policy.ts';
import { AT_ONCE } from '#platform/personal/personal.ts';
import { useCase } from '#platform/use-case.ts';
import { indexWaiting } from './index.sql.ts';

export const indexPosts = useCase()({
  name: 'posts.index_posts',
  about: 'Let new and changed posts be found by their words.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const done = await indexWaiting(ctx);
    return { done, isMore: done === AT_ONCE };
  },
});
