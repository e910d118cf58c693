import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import type { PostHidden } from '../../events.contract.ts';
import { HidePost } from '../../moderation.contract.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { mayHide } from './moderation.policy.ts';
import { hide } from './moderation.sql.ts';
import { logPost, powerOverPost, moderatedPost, type Tables } from './moderation.ts';

export const hidePost = useCase<Tables>()({
  name: 'community.hide_post',
  about: 'Take somebody’s post out of sight, with a rule and a reason that they are told.',
  input: HidePost,
  subject: moderatedPost,
  may: mayHide,
  power: powerOverPost,
  async run(ctx, why, post) {
    if (!(await hide(ctx.tx, post.id, ctx.now))) throw new Refusal('conflict', 'already_gone');
    await recomputeThreadStats(ctx.tx, post.threadId, ctx.now);
    await logPost(ctx, post, 'hide', why);
    forgetGuestPages(ctx);
    ctx.emit({
      type: 'community.post_hidden',
      payload: {
        spaceId: post.spaceId,
        threadId: post.threadId,
        postId: post.id,
        byPersonaId: ctx.actor.personaId ?? '',
        authorId: post.authorId,
      },
    } satisfies PostHidden);
    return { post: post.id };
  },
});
