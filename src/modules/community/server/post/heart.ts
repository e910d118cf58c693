import { useCase } from '#platform/use-case.ts';
import type { PostHearted } from '../../events.contract.ts';
import { OnePost } from '../../post.contract.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { giveHeart, takeHeart } from './heart.sql.ts';
import { mayHeart, mayTakeHeartBack } from './post.policy.ts';
import { writerOf } from './sending.ts';
import { visiblePost } from './visible-post.ts';

export const heart = useCase<Tables>()({
  name: 'community.heart',
  about: 'Give a heart to somebody’s post.',
  input: OnePost,
  limits: [{ points: 120, seconds: 600, by: 'account' }],
  subject: visiblePost,
  may: mayHeart,
  async run(ctx, _input, post) {
    const by = writerOf(ctx);
    const isFirst = await giveHeart(ctx.tx, { postId: post.postId, personaId: by, now: ctx.now });
    const { spaceId, threadId, postId, writerId: to } = post;
    // Whoever is out of each other's sight hears nothing of each other, with a name or without.
    if (isFirst && to !== null && !ctx.actor.blocked.includes(to)) {
      const payload = { spaceId, threadId, postId, byPersonaId: by, toPersonaId: to };
      ctx.emit({ type: 'community.post_hearted', payload } satisfies PostHearted);
    }
    return { post: postId };
  },
});

export const unheart = useCase<Tables>()({
  name: 'community.unheart',
  about: 'Take a heart back. Nobody is told.',
  input: OnePost,
  subject: visiblePost,
  may: mayTakeHeartBack,
  async run(ctx, _input, post) {
    await takeHeart(ctx.tx, { postId: post.postId, personaId: writerOf(ctx) });
    return { post: post.postId };
  },
});
