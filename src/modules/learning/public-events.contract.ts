import { z } from 'zod';
import { idOf } from '#platform/public-event.contract.ts';

type OfPost = { postId: string };
export type AnswerPosted = { type: 'learning.answer_posted'; payload: OfPost };
export type ReplyPosted = { type: 'learning.reply_posted'; payload: OfPost };
type OfStep = { stepId: string; personaId: string };
/** Done for the first time, or given back. */
export type StepCompleted = { type: 'learning.step_completed'; payload: OfStep };
export type CompletionRevoked = { type: 'learning.completion_revoked'; payload: OfStep };

const programme = idOf('The programme.');
const step = idOf('The step of the programme.');

/** What programs elsewhere are told of them: never who. That stands in the register, for whoever may read it. */
export const DiscussionPostData = z.strictObject({
  programme,
  step,
  post: idOf('What was written.'),
});
export const StepData = z.strictObject({ programme, step });
export const ProgrammeData = z.strictObject({ programme });
