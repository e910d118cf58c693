import { dropDrafts } from '#modules/accounts/index.server.ts';
import { rewrite } from '#modules/posts/index.server.ts';
import { EditAnswer, PostAnswer, PostReply, type Sent } from '../../discussion.contract.ts';
import { useCase } from '../tx.ts';
import { answerOf } from './answer-fields.ts';
import { mayAnswer, mayEditAnswer, mayReply } from './discussion.policy.ts';
import { findDiscussion } from './discussion.sql.ts';
import { inSteps } from './in-steps.ts';
import { send } from './send.ts';

export const postAnswer = useCase({
  name: 'learning.post_answer',
  about: 'Answer the questions of a discussion, one field each.',
  input: PostAnswer,
  limits: [{ points: 30, seconds: 600, by: 'account' }],
  subject: ({ tx, actor }, { step }) => findDiscussion(tx, actor, step),
  may: mayAnswer,
  async run(ctx, input, discussion): Promise<Sent> {
    const sent = await send(ctx, discussion, null, answerOf(discussion, input));
    dropDrafts(ctx, [`learning.answer:${input.step}`]);
    return sent;
  },
});

export const editAnswer = useCase({
  name: 'learning.edit_answer',
  about: 'Change one’s own answer. What it said before is kept for oneself and for moderators.',
  input: EditAnswer,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: (ctx, { post }) => inSteps.find(ctx.as(), post),
  may: mayEditAnswer,
  async run(ctx, input, answer) {
    const sent = await rewrite(ctx, inSteps, answer, {
      ...answerOf(answer, input),
      base: input.base,
    });
    dropDrafts(ctx, [`learning.edit:${input.post}`]);
    return sent;
  },
});

export const postReply = useCase({
  name: 'learning.post_reply',
  about: 'Reply to somebody’s answer, or to a reply below it.',
  input: PostReply,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: (ctx, { post }) => inSteps.find(ctx.as(), post),
  may: mayReply,
  async run(ctx, { body, contentNote }, parent): Promise<Sent> {
    const words = { body, contentNote, fields: { body, contentNote } };
    const sent = await send(ctx, parent, parent, words);
    dropDrafts(ctx, [`learning.reply:${parent.postId}`]);
    return sent;
  },
});
