import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OnePost } from '../../post.contract.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { announceGone, announceShown } from './arrival.ts';
import { giveBack, lockThread, takeBack } from './changing.sql.ts';
import { mayDelete, mayRestore } from './post.policy.ts';
import { writerOf } from './sending.ts';
import { DAYS_TO_RESTORE, timeOf } from './times.rules.ts';
import { visiblePost } from './visible-post.ts';

export const deletePost = useCase<Tables>()({
  name: 'community.delete_post',
  about:
    'Take back one’s own post. For two weeks it can be given back, then its words are forgotten.',
  input: OnePost,
  subject: visiblePost,
  may: mayDelete,
  async run(ctx, _input, post) {
    const { spaceId, threadId, postId } = post;
    await lockThread(ctx.tx, threadId);
    if (!(await takeBack(ctx.tx, postId, timeOf(ctx.now, post.alias !== null))))
      throw new Refusal('conflict', 'already_gone');
    await recomputeThreadStats(ctx.tx, threadId, ctx.now);
    announceGone(ctx, { spaceId, threadId, postId, authorId: writerOf(ctx) });
    return { post: postId };
  },
});

export const restoreOwnPost = useCase<Tables>()({
  name: 'community.restore_own_post',
  about: 'Give back a post that one took back oneself, within two weeks.',
  input: OnePost,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: visiblePost,
  may: mayRestore,
  async run(ctx, _input, post) {
    const { spaceId, threadId, postId } = post;
    await lockThread(ctx.tx, threadId);
    const since = new Date(ctx.now.getTime() - DAYS_TO_RESTORE * 86_400_000);
    if (!(await giveBack(ctx.tx, postId, since))) throw new Refusal('conflict', 'too_late');
    await recomputeThreadStats(ctx.tx, threadId, ctx.now);
    forgetGuestPages(ctx);
    if (post.heldAt === null)
      announceShown(ctx, { spaceId, threadId, postId, authorId: writerOf(ctx) });
    return { post: postId };
  },
});
