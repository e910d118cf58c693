import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ReleasePost } from '../../moderation.contract.ts';
import type { Place, PostFacts } from '../place.ts';
import { lastChangeOf, letThrough } from '../post/changing.sql.ts';
import { foundToModerate } from '../post/found.ts';
import { mayRelease } from '../post/post.policy.ts';
import type { PostsTables } from '../tables.ts';
import { moderated, powerOver } from './moderating.ts';

export const releasePost = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.release_post` as const,
    about: 'Let a post that was held be seen. From now on others read it.',
    input: ReleasePost,
    async subject(ctx, input) {
      // Before its place is locked: an edit that is under way gives it words that nobody looked at.
      const before = await lastChangeOf(ctx.tx, input.post);
      const post = await foundToModerate<Post, Spot>(place)(ctx, input);
      return post && { ...post, before };
    },
    may: (actor, post) => mayRelease(actor, post, place.verdicts),
    power: (_input, post) => powerOver(place, {}, post),
    async run(ctx, { seen }, post) {
      if (!(await letThrough(ctx, place, post, lookedAt(seen, post))))
        throw new Refusal('conflict', 'words_changed');
      return moderated(ctx, place, post, { to: 'released' });
    },
  });

/** Which words were looked at: those the form showed, or else those that were there when it came. */
function lookedAt(seen: string | undefined, { before }: { before: Date | null }): Date | null {
  if (seen === undefined) return before;
  return seen === '' ? null : new Date(seen);
}
