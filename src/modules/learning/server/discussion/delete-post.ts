import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OnePost } from '../../discussion.contract.ts';
import { announceHidden } from './announce.ts';
import { isHost, mayDelete } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { recount } from './judging.ts';
import { takeTurn } from './own-posts.sql.ts';
import { settleReplied, takeAway } from './post.sql.ts';
import { authorOf } from './sending.ts';
import { settle } from './settle.ts';
import { settlingOf } from './settling.sql.ts';
import { visiblePost } from './visible-post.ts';

export const deletePost = useCase<Tables>()({
  name: 'learning.delete_post',
  about: 'Take back one’s own answer or reply. What was done stays done, and one may answer again.',
  input: OnePost,
  subject: visiblePost,
  may: mayDelete,
  async run(ctx, _input, post) {
    const authorId = authorOf(ctx);
    await takeTurn(ctx.tx, post, authorId, ctx.now);
    if (!(await takeAway(ctx.tx, post.postId, { deletedAt: ctx.now })))
      throw new Refusal('conflict', 'already_gone');
    announceHidden(ctx, post, { id: post.postId, authorId });
    const mine = await recount(ctx, post, authorId, { byHost: isHost(ctx.actor, post) });
    await settleReplied(ctx.tx, { rootId: post.rootId });
    const settled = await settle(ctx, await settlingOf(ctx.tx, post.id, authorId), mine);
    return { post: post.postId, ...settled };
  },
});
