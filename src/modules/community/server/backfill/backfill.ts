import { screen } from '#modules/safety/index.server.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import type { Tables } from '../thread/thread.sql.ts';
import {
  insertBackfill,
  lockThread,
  type BackfilledHeart,
  type BackfilledPost,
} from './backfill.sql.ts';

/** One post of long ago: `to` is the index of the one it replies to, among those given with it. */
export type PastPost = {
  by: string;
  at: Date;
  body: string;
  to?: number;
  hearts: readonly { by: string; at: Date }[];
};

/**
 * Puts posts of long ago into an open thread, in the order given, each screened and rendered as any
 * post is; nobody is told of them, and nobody follows by them. For a thousand at once.
 *
 * @returns the ids of the posts, in the order given
 * @throws Refusal `not_found` where the thread is not open, `invalid` for words that cannot be
 *   posted, or that would wait for somebody to look at them
 */
export async function backfillThread(
  ctx: Ctx<Tables>,
  threadId: string,
  past: readonly PastPost[],
): Promise<string[]> {
  const thread = await lockThread(ctx.tx, threadId);
  if (thread === undefined) throw new Refusal('not_found');
  const posts: BackfilledPost[] = [];
  const hearts: BackfilledHeart[] = [];
  for (const { by, at, body, to, hearts: given } of past) {
    const verdict = await screen(ctx, { place: 'community.post', texts: { body } });
    if (verdict === 'hold') throw new Refusal('invalid', 'invalid', { fields: { body: 'held' } });
    const id = ctx.newId();
    const seq = thread.lastSeq + posts.length + 1;
    const parent = to === undefined ? undefined : posts[to];
    posts.push({
      ...{ id, seq, root_seq: parent?.root_seq ?? seq, parent_id: parent?.id ?? null },
      ...{ author_id: by, body, body_html: renderMarkdown(body), created_at: at },
      hearts: given.length,
    });
    hearts.push(...given.map((one) => ({ post_id: id, persona_id: one.by, given_at: one.at })));
  }
  await insertBackfill(ctx.tx, { threadId, spaceId: thread.spaceId }, { posts, hearts });
  return posts.map(({ id }) => id);
}
