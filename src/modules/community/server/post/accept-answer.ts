import { useCase } from '#platform/use-case.ts';
import type { AnswerAccepted } from '../../events.contract.ts';
import { OnePost } from '../../post.contract.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { choose, unchoose } from './accept.sql.ts';
import { mayAccept, mayWithdraw } from './post.policy.ts';
import { writerOf } from './sending.ts';
import { timeOf } from './times.rules.ts';
import { visiblePost } from './visible-post.ts';

export const acceptAnswer = useCase<Tables>()({
  name: 'community.accept_answer',
  about: 'Choose a post as an answer to one’s question. Several may be chosen.',
  input: OnePost,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: visiblePost,
  may: mayAccept,
  async run(ctx, _input, post) {
    const { spaceId, threadId, postId, writerId: to } = post;
    const by = writerOf(ctx);
    // Who asked without a name chooses without one.
    const anonymous = post.isOpener && post.openerAlias !== null;
    const isFirst = await choose(ctx.tx, postId, timeOf(ctx.now, anonymous));
    const isNotified = to !== null && to !== by && (anonymous || !ctx.actor.blocked.includes(to));
    if (isFirst && isNotified) {
      const byPersonaId = anonymous ? null : by;
      const payload = { spaceId, threadId, postId, byPersonaId, toPersonaId: to };
      ctx.emit({ type: 'community.answer_accepted', payload } satisfies AnswerAccepted);
    }
    return { post: postId };
  },
});

export const withdrawAcceptance = useCase<Tables>()({
  name: 'community.withdraw_acceptance',
  about: 'Choose a post as an answer no longer. Nobody is told.',
  input: OnePost,
  subject: visiblePost,
  may: mayWithdraw,
  async run(ctx, _input, post) {
    await unchoose(ctx.tx, post.postId);
    return { post: post.postId };
  },
});
