import { backfill, type PastPost } from '#modules/posts/index.server.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { inThreads } from '../thread/in-threads.ts';
import { countBackfilled, lockThread } from './backfill.sql.ts';

/**
 * Puts posts of long ago into an open thread, in the order given; nobody is told of them, and nobody
 * follows by them.
 *
 * @returns the ids of the posts, in the order given
 * @throws Refusal `not_found` where the thread is not open, and what `backfill` throws
 */
export async function backfillThread(
  ctx: Ctx,
  threadId: string,
  past: readonly PastPost[],
): Promise<string[]> {
  const thread = await lockThread(ctx.tx, threadId);
  if (thread === undefined) throw new Refusal('not_found');
  const where = { placeId: threadId, scopeId: thread.spaceId, lastSeq: thread.lastSeq };
  const posts = await backfill(ctx, inThreads, where, past);
  await countBackfilled(ctx.tx, threadId, posts);
  return posts.map(({ id }) => id);
}
