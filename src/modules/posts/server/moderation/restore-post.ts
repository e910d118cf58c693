import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { RestorePost } from '../../moderation.contract.ts';
import type { Place, PostFacts } from '../place.ts';
import { become } from '../post/changing.sql.ts';
import { foundToModerate } from '../post/found.ts';
import { mayRestore } from '../post/post.policy.ts';
import type { PostsTables } from '../tables.ts';
import { moderated, powerOver } from './moderating.ts';

export const restorePost = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.restore_post` as const,
    about: 'Give back a post that was taken out of sight. Its author is told.',
    input: RestorePost,
    subject: foundToModerate<Post, Spot>(place),
    may: (actor, post) => mayRestore(actor, post, place.verdicts),
    power: (why, post) => powerOver(place, why, post),
    async run(ctx, { reason }, post) {
      if (!(await become(ctx, place, post, 'restored', ctx.now)))
        throw new Refusal('conflict', 'not_hidden');
      return moderated(ctx, place, post, { to: 'restored', reason });
    },
  });
