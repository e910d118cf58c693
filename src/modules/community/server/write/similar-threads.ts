import { similarPosts } from '#modules/posts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { SimilarTo, type SimilarView } from '../../write.contract.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { threadsOpenedBy } from './similar-threads.sql.ts';

const MOST = 5;

// A use case and no query: what is being typed does not belong into an address.
export const similarThreads = useCase()({
  name: 'community.similar_threads',
  about: 'Threads with a title like the one I am typing, where I may read. Nothing is kept.',
  input: SimilarTo,
  limits: [{ points: 60, seconds: 60, by: 'account' }],
  may: isSignedIn,
  async run(ctx, { title }): Promise<SimilarView> {
    const { helpFirst, ids } = await similarPosts(ctx, title);
    const asked = { posts: ids, limit: MOST };
    const threads = ids.length === 0 ? [] : await threadsOpenedBy(ctx.tx, ctx.actor, asked);
    return { helpFirst, threads };
  },
});
