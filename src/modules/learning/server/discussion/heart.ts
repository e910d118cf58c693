import { useCase } from '#platform/use-case.ts';
import { OnePost, type PostHearted } from '../../discussion.contract.ts';
import { mayHeart, mayTakeHeartBack } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { deleteHeart, insertHeart } from './heart.sql.ts';
import { authorOf } from './sending.ts';
import { visiblePost } from './visible-post.ts';

export const heart = useCase<Tables>()({
  name: 'learning.heart',
  about: 'Give a heart to somebody’s post.',
  input: OnePost,
  limits: [{ points: 120, seconds: 600, by: 'account' }],
  subject: visiblePost,
  may: mayHeart,
  async run(ctx, _input, post) {
    const by = authorOf(ctx);
    if (await insertHeart(ctx.tx, { postId: post.postId, personaId: by, now: ctx.now })) {
      const about = { stepId: post.id, programmeId: post.programmeId, postId: post.postId };
      const payload = { ...about, byPersonaId: by, toPersonaId: post.authorId };
      ctx.emit({ type: 'learning.post_hearted', payload } satisfies PostHearted);
    }
    return { post: post.postId };
  },
});

export const unheart = useCase<Tables>()({
  name: 'learning.unheart',
  about: 'Take a heart back. Nobody is told.',
  input: OnePost,
  subject: visiblePost,
  may: mayTakeHeartBack,
  async run(ctx, _input, post) {
    await deleteHeart(ctx.tx, { postId: post.postId, personaId: authorOf(ctx) });
    return { post: post.postId };
  },
});
