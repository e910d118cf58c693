import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OnePost } from '../../discussion.contract.ts';
import { announceGone } from './announce.ts';
import { isHost, mayDelete } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { recount } from './judging.ts';
import { lockParticipant } from './own-posts.sql.ts';
import { recomputeReplied, takeAway } from './post.sql.ts';
import { authorOf } from './sending.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { completionFacts } from './completion-facts.sql.ts';
import { visiblePost } from './visible-post.ts';

export const deletePost = useCase<Tables>()({
  name: 'learning.delete_post',
  about: 'Take back one’s own answer or reply. What was done stays done, and one may answer again.',
  input: OnePost,
  subject: visiblePost,
  may: mayDelete,
  async run(ctx, _input, post) {
    const authorId = authorOf(ctx);
    await lockParticipant(ctx.tx, post, authorId, ctx.now);
    if (!(await takeAway(ctx.tx, post.postId, { deletedAt: ctx.now })))
      throw new Refusal('conflict', 'already_gone');
    announceGone(ctx, post.postId);
    const mine = await recount(ctx, post, authorId, { byHost: isHost(ctx.actor, post) });
    await recomputeReplied(ctx.tx, { rootId: post.rootId });
    const evaluated = await evaluateCompletion(
      ctx,
      await completionFacts(ctx.tx, post.id, authorId),
      mine,
    );
    return { post: post.postId, ...evaluated };
  },
});
