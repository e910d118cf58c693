import { screen } from '#modules/safety/index.server.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import type { Ctx } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import type { Place, PostFacts } from '../place.ts';
import { insertBackfilled, type BackfilledHeart, type BackfilledPost } from './backfill.sql.ts';

/** One post of long ago: `to` is the index of the one it replies to, among those given with it. */
export type PastPost = {
  by: string;
  at: Date;
  body: string;
  to?: number;
  hearts: readonly { by: string; at: Date }[];
};

/**
 * Puts posts of long ago into a place, behind `lastSeq`, in the order given, each screened and rendered
 * as any post is; nobody is told of them. For a thousand at once. The place is locked before.
 *
 * @throws Refusal `invalid` for words that cannot be posted, or that would wait for somebody to look
 */
export async function backfill<Post extends PostFacts, Spot>(
  ctx: Ctx,
  place: Pick<Place<string, Post, Spot>, 'kind' | 'screenedAs'>,
  { placeId, scopeId, lastSeq }: { placeId: string; scopeId: string; lastSeq: number },
  past: readonly PastPost[],
): Promise<BackfilledPost[]> {
  const posts: BackfilledPost[] = [];
  const hearts: BackfilledHeart[] = [];
  for (const { by, at, body, to, hearts: given } of past) {
    const verdict = await screen(ctx, { place: place.screenedAs, texts: { body } });
    if (verdict === 'hold') throw refusedAt('body', 'held');
    const id = ctx.newId();
    const seq = lastSeq + posts.length + 1;
    const parent = to === undefined ? undefined : posts[to];
    posts.push({
      ...{ id, place_id: placeId, scope_id: scopeId },
      ...{ seq, root_seq: parent?.root_seq ?? seq, parent_id: parent?.id ?? null },
      ...{ author_id: by, body, body_html: renderMarkdown(body), created_at: at },
      hearts: given.length,
    });
    hearts.push(...given.map((one) => ({ post_id: id, persona_id: one.by, given_at: one.at })));
  }
  await insertBackfilled(ctx.tx, { placeKind: place.kind }, { posts, hearts });
  return posts;
}
