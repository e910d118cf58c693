import { dropDrafts } from '#modules/accounts/index.server.ts';
import { rewrite } from '#modules/posts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { EditAnswer } from '../../discussion.contract.ts';
import type { Tables } from '../tx.ts';
import { answerOf, fieldPlaces } from './answer-fields.ts';
import { mayEditAnswer } from './discussion.policy.ts';
import { inSteps } from './in-steps.ts';

export const editAnswer = useCase<Tables>()({
  name: 'learning.edit_answer',
  about: 'Change one’s own answer. What it said before is kept for oneself and for moderators.',
  input: EditAnswer,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: (ctx, { post }) => inSteps.find(ctx.as(), post),
  may: mayEditAnswer,
  async run(ctx, input, answer) {
    const sent = await rewrite(ctx, inSteps, answer, answerOf(answer, input));
    dropDrafts(ctx, fieldPlaces(`learning.edit:${input.post}`, input));
    return sent;
  },
});
