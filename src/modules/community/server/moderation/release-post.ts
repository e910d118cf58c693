import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ReleasePost } from '../../moderation.contract.ts';
import { announce, announceShown } from '../post/arrival.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { mayRelease } from './moderation.policy.ts';
import { concernedBy, letThrough, type PostSubject } from './moderation.sql.ts';
import { logPost, powerOverPost, moderatedPost, type Tables } from './moderation.ts';

export const releasePost = useCase<Tables>()({
  name: 'community.release_post',
  about: 'Let a post that was held be seen. From now on others read it.',
  input: ReleasePost,
  subject: moderatedPost,
  may: mayRelease,
  power: (_input, post) => powerOverPost({}, post),
  async run(ctx, { seen }, post) {
    if (!(await letThrough(ctx.tx, post.id, lookedAt(seen, post))))
      throw new Refusal('conflict', 'words_changed');
    await recomputeThreadStats(ctx.tx, post.threadId, ctx.now);
    await logPost(ctx, post, 'release');
    forgetGuestPages(ctx);
    const { spaceId, threadId, id: postId, authorId, isAnonymous } = post;
    announceShown(ctx, { spaceId, threadId, postId, authorId });
    const about = { spaceId, threadId, postId, isOpening: post.seq === 1, writerId: authorId };
    announce(ctx, { ...about, isAnonymous, ...(await concernedBy(ctx.tx, postId, authorId)) });
    return { post: postId };
  },
});

/** Which words were looked at: those the form showed, or else those that were there when it came. */
function lookedAt(seen: string | undefined, { changedAt }: PostSubject): Date | null {
  if (seen === undefined) return changedAt;
  return seen === '' ? null : new Date(seen);
}
