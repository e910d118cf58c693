import { useCase } from '#platform/use-case.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { OnePost } from '../../discussion.contract.ts';
import { aboutOf } from './announce.ts';
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
      const about = aboutOf(post, post.postId);
      ctx.emit(noticesDue({ kind: 'hearted', ...about, by, to: [post.authorId] }));
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
