import { useCase } from '#platform/use-case.ts';
import { OnePost } from '../../contract.ts';
import type { Place, PostFacts } from '../place.ts';
import type { PostsTables } from '../tables.ts';
import { writerOf } from '../words/writer-of.ts';
import { changed } from './changed.ts';
import { choose } from './changing.sql.ts';
import { found } from './found.ts';
import { mayAccept, mayWithdraw } from './post.policy.ts';
import { timeOf } from './times.rules.ts';

/** `isUnnamed`: whether who chooses asked without a name, and so chooses without one. */
export const acceptAnswer = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
  isUnnamed: (post: Post) => boolean,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.accept_answer` as const,
    about: 'Choose a post as an answer to one’s question. Several may be chosen.',
    input: OnePost,
    limits: [{ points: 60, seconds: 600, by: 'account' }],
    subject: found<Post, Spot>(place),
    may: (actor, post) => mayAccept(actor, post, place.verdicts),
    async run(ctx, { post: postId }, post) {
      const by = writerOf(ctx);
      const to = post.writerId;
      const unnamed = isUnnamed(post);
      if (await choose(ctx, place.kind, post, timeOf(ctx.now, unnamed))) {
        const isTold = to !== null && to !== by && (unnamed || !ctx.actor.blocked.includes(to));
        const told = { tellId: isTold ? to : null, byId: unnamed ? null : by };
        await changed(ctx.as(), place, post, { to: 'accepted', ...told });
      }
      return { post: postId };
    },
  });

export const withdrawAcceptance = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.withdraw_acceptance` as const,
    about: 'Choose a post as an answer no longer. Nobody is told.',
    input: OnePost,
    subject: found<Post, Spot>(place),
    may: (actor, post) => mayWithdraw(actor, post, place.verdicts),
    async run(ctx, { post: postId }, post) {
      await choose(ctx, place.kind, post, null);
      return { post: postId };
    },
  });
