import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ReleasePost } from '../../moderation.contract.ts';
import type { Place, PostFacts } from '../place.ts';
import { letThrough } from '../post/changing.sql.ts';
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
    subject: foundToModerate<Post, Spot>(place),
    may: (actor, post) => mayRelease(actor, post, place.verdicts),
    power: (_input, post) => powerOver(place, {}, post),
    async run(ctx, { post: postId, seen }, post) {
      if (!(await letThrough(ctx.tx, postId, lookedAt(seen))))
        throw new Refusal('conflict', 'words_changed');
      return moderated(ctx, place, post, { to: 'released' });
    },
  });

/** Which words were looked at: those the form showed, or else those that are there under the lock. */
function lookedAt(seen: string | undefined): Date | null | undefined {
  if (seen === undefined) return undefined;
  return seen === '' ? null : new Date(seen);
}
