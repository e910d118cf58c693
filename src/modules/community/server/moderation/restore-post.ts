import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import type { PostShown } from '../../events.contract.ts';
import { RestorePost } from '../../moderation.contract.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { mayRestore } from './moderation.policy.ts';
import { unhide } from './moderation.sql.ts';
import { logPost, powerOverPost, moderatedPost, type Tables } from './moderation.ts';

export const restorePost = useCase<Tables>()({
  name: 'community.restore_post',
  about: 'Give back a post that was taken out of sight. Its author is told.',
  input: RestorePost,
  subject: moderatedPost,
  may: mayRestore,
  power: powerOverPost,
  async run(ctx, why, post) {
    if (!(await unhide(ctx.tx, post.id))) throw new Refusal('conflict', 'not_hidden');
    await recomputeThreadStats(ctx.tx, post.threadId, ctx.now);
    await logPost(ctx, post, 'restore', why);
    forgetGuestPages(ctx);
    ctx.emit({
      type: 'community.post_shown',
      payload: {
        spaceId: post.spaceId,
        threadId: post.threadId,
        postId: post.id,
        authorId: post.authorId,
      },
    } satisfies PostShown);
    return { post: post.id };
  },
});
