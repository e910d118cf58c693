import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { useCase } from '#platform/use-case.ts';
import { RevealAuthor } from '../../moderation.contract.ts';
import type { Place, PostFacts } from '../place.ts';
import { foundToModerate } from '../post/found.ts';
import { mayReveal } from '../post/post.policy.ts';
import type { PostsTables } from '../tables.ts';
import { nameOf } from './log.sql.ts';
import { logOn, powerOver } from './moderating.ts';

export const revealAuthor = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) =>
  useCase<PostsTables & MemberCardTable>()({
    name: `${place.module}.reveal_author` as const,
    about:
      'Learn who wrote a post without a name, with a reason. It is audited, and its author can read it.',
    input: RevealAuthor,
    limits: [{ points: 10, seconds: 3600, by: 'account' }],
    subject: (ctx, input) => foundToModerate<Post, Spot>(place)(ctx.as(), input),
    may: (actor, post) => mayReveal(actor, post, place.verdicts),
    power: (why, post) => powerOver(place, why, post),
    async run(ctx, { post: postId, reason }, post) {
      await logOn(ctx.as(), place, post, { act: 'reveal', reason });
      return { post: postId, author: await nameOf(ctx.tx, post.writerId) };
    },
  });
