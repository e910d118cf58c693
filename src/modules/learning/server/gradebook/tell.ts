import { noticesDue } from '#modules/notifications/contract.ts';
import type { MarkedHow } from '../../gradebook.contract.ts';
import type { CompletionRevoked, StepCompleted } from '../../public-events.contract.ts';
import type { Ctx } from '../tx.ts';

/** Tells people, each of their own, what was decided about a step of theirs. */
export function tellOfCompletion(
  ctx: Ctx,
  { stepId, people }: { stepId: string; people: readonly string[] },
  via: 'revoked' | 'given_back' | MarkedHow,
): void {
  if (people.length === 0) return;
  const subject = { kind: 'learning.step', id: stepId };
  const about = { subject, thread: stepId, side: null, by: null };
  ctx.emit(noticesDue({ kind: 'completion', ...about, to: people, via }));
  const type = via === 'revoked' ? 'learning.completion_revoked' : 'learning.step_completed';
  for (const personaId of people)
    ctx.emit({ type, payload: { stepId, personaId } } satisfies CompletionRevoked | StepCompleted);
}
