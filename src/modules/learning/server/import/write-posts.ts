import { renderMarkdown } from '#platform/markdown.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Judged } from '../counting/judge-all.rules.ts';
import { insertPosts, updatePosts, type ChangedPost, type Tables } from './posts.sql.ts';
import { partsOf } from './parts.rules.ts';
import type { Fresh, RecountedStep } from './recount-all.ts';
import { changedBy, type Said } from './recount.rules.ts';

type Writing = {
  fresh: readonly Fresh[];
  recounted: ReadonlyMap<string, RecountedStep>;
  watch(kept: number): void;
};

/** Writes the new posts in the order of the file, and what those of before count as now. */
export async function writePosts(
  ctx: Ctx<Tables>,
  source: string,
  { fresh, recounted, watch }: Writing,
): Promise<void> {
  const counted = new Map<string, ChangedPost>();
  const changed: ChangedPost[] = [];
  for (const step of recounted.values()) {
    for (const post of step.posts)
      if (post.before === null) counted.set(post.id, countedOf(post, step.threads));
    changed.push(...changedBy(step).map((post) => countedOf(post, step.threads)));
  }
  let kept = 0;
  for (const posts of partsOf(fresh, ({ post }) => post.body.length)) {
    await insertPosts(
      ctx.tx,
      source,
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
  for (const posts of partsOf(changed, ({ textKey }) => textKey.length))
    await updatePosts(ctx.tx, posts);
}

const countedOf = (
  { id, judgement }: Judged<Said>,
  threads: ReadonlyMap<string, string>,
): ChangedPost => ({
  id,
  rootId: threads.get(id) ?? id,
  counts: judgement.counts,
  to: judgement.to,
  because: judgement.because,
  textKey: judgement.textKey,
  ownWords: judgement.ownWords,
});
