import { decided } from '../counting/judge.rules.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import type { Ctx } from '../tx.ts';
import { insertPosts, updatePosts, type CountedPost } from './posts.sql.ts';
import { partsOf } from './parts.rules.ts';
import type { Run } from './places.sql.ts';
import type { Fresh, RecountedStep } from './recount-all.ts';
import { changedBy } from './recount.rules.ts';

type Writing = {
  fresh: readonly Fresh[];
  recounted: ReadonlyMap<string, RecountedStep>;
  watch(kept: number): void;
};

/** Writes the new posts in the order of the file, and what those of before count as now. */
export async function writePosts(
  ctx: Ctx,
  run: Run,
  { fresh, recounted, watch }: Writing,
): Promise<void> {
  const counted = await writeChanged(ctx, recounted);
  let kept = 0;
  for (const posts of partsOf(fresh, ({ post }) => post.body.length)) {
    await insertPosts(
      ctx.tx,
      run,
      posts.map(({ post, ...ids }) => {
        const { body, createdAt, id: externalId } = post;
        const verdict = counted.get(ids.id);
        if (verdict === undefined) throw new Error('a post was not judged');
        return { ...ids, ...verdict, body, html: renderMarkdown(body), createdAt, externalId };
      }),
    );
    kept += posts.length;
    watch(kept);
  }
}

/** Writes what those of before count as now. All as they count, by id. */
export async function writeChanged(
  ctx: Ctx,
  recounted: ReadonlyMap<string, RecountedStep>,
): Promise<ReadonlyMap<string, CountedPost>> {
  const counted = new Map(
    [...recounted.values()].flatMap(countedOf).map((post) => [post.id, post]),
  );
  const changed = [...recounted.values()]
    .flatMap(changedBy)
    .flatMap(({ id }) => counted.get(id) ?? []);
  for (const posts of partsOf(changed, ({ textKey }) => textKey.length))
    await updatePosts(ctx.tx, posts);
  return counted;
}

/** What the posts of a discussion count as, and where they stand. */
function countedOf({ posts, threads }: RecountedStep): CountedPost[] {
  const seqOf = new Map(posts.map(({ id, arrival }) => [id, arrival]));
  return posts.map(({ id, arrival: seq, judgement }) => ({
    ...{ id, seq, rootSeq: seqOf.get(threads.get(id) ?? id) ?? seq },
    ...decided(judgement),
  }));
}
