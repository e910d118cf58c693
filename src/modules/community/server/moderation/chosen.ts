import { MOST_TAKEN, takenWith } from '#modules/posts/index.server.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { inThreads } from '../thread/in-threads.ts';
import { threadAndOther } from './moderation.ts';
import type { ThreadSubject } from './moderation.sql.ts';

type Reading = Pick<Ctx, 'tx' | 'actor'>;

/** The thread in which chosen posts stand, and another one that is named. Undefined where the actor reads none. */
export async function threadsOf(
  ctx: Reading,
  { posts, into }: { posts: readonly string[]; into?: string },
) {
  const [first = ''] = posts;
  // It may go elsewhere until its thread is locked: then it is not among those that stand there.
  const post = await inThreads.find(ctx, first);
  if (post === undefined) return undefined;
  return threadAndOther(ctx, { thread: post.threadId, other: into });
}

/** What goes along with chosen posts, in the order of their thread. Throws `Refusal` where they cannot go. */
export async function goingWith(
  { tx }: Reading,
  thread: ThreadSubject,
  posts: readonly string[],
): Promise<{ id: string; isSeen: boolean }[]> {
  const taken = await takenWith(tx, { placeId: thread.id, posts });
  if (taken.length > MOST_TAKEN) throw refusedAt('posts', 'too_many_below');
  const ids = new Set(taken.map(({ id }) => id));
  // Since they were read some went elsewhere: whoever chose them looks again.
  if (posts.some((id) => !ids.has(id))) throw new Refusal('conflict', 'not_all_here');
  if (thread.openingId !== null && ids.has(thread.openingId))
    throw refusedAt('posts', 'opening_stays');
  return taken;
}
