import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { useCase } from '#platform/use-case.ts';
import { RevealAuthor } from '../../moderation.contract.ts';
import { nameOf } from './log.sql.ts';
import { mayReveal } from './moderation.policy.ts';
import { logPost, powerOverPost, moderatedPost, type Tables } from './moderation.ts';

export const revealAuthor = useCase<Tables & MemberCardTable>()({
  name: 'community.reveal_author',
  about:
    'Learn who wrote a post without a name, with a reason. It is audited, and its author can read it.',
  input: RevealAuthor,
  limits: [{ points: 10, seconds: 3600, by: 'account' }],
  subject: moderatedPost,
  may: mayReveal,
  power: powerOverPost,
  async run(ctx, why, post) {
    await logPost(ctx, post, 'reveal', why);
    return { post: post.id, author: await nameOf(ctx.tx, post.authorId) };
  },
});
