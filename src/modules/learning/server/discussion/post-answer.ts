import { dropDrafts } from '#modules/accounts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { PostAnswer, type Sent } from '../../discussion.contract.ts';
import type { Tables } from '../tx.ts';
import { answerOf, fieldPlaces } from './answer-fields.ts';
import { mayAnswer } from './discussion.policy.ts';
import { findDiscussion } from './discussion.sql.ts';
import { send } from './send.ts';

export const postAnswer = useCase<Tables>()({
  name: 'learning.post_answer',
  about: 'Answer the questions of a discussion, one field each.',
  input: PostAnswer,
  limits: [{ points: 30, seconds: 600, by: 'account' }],
  subject: ({ tx, actor }, { step }) => findDiscussion(tx, actor, step),
  may: mayAnswer,
  async run(ctx, input, discussion): Promise<Sent> {
    const sent = await send(ctx, discussion, null, answerOf(discussion, input));
    dropDrafts(ctx, fieldPlaces(`learning.answer:${input.step}`, input));
    return sent;
  },
});
