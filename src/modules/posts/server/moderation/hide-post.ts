import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { HidePost } from '../../moderation.contract.ts';
import type { Place, PostFacts } from '../place.ts';
import { become } from '../post/changing.sql.ts';
import { foundToModerate } from '../post/found.ts';
import { mayHide } from '../post/post.policy.ts';
import type { PostsTables } from '../tables.ts';
import { moderated, powerOver } from './moderating.ts';

/** `verb`: what it is called there. */
export const hidePost = <
  Module extends string,
  Post extends PostFacts,
  Spot,
  Verb extends string = 'hide_post',
>(
  place: Place<Module, Post, Spot>,
  verb = 'hide_post' as Verb,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.${verb}` as const,
    about: 'Take somebody’s post out of sight, with a rule and a reason that they are told.',
    input: HidePost,
    subject: foundToModerate<Post, Spot>(place),
    may: (actor, post) => mayHide(actor, post, place.verdicts),
    power: (why, post) => powerOver(place, why, post),
    async run(ctx, why, post) {
      if (!(await become(ctx, place, post, 'hidden', ctx.now)))
        throw new Refusal('conflict', 'already_gone');
      return moderated(ctx, place, post, { to: 'hidden', ...why });
    },
  });
