import { noticesDue } from '#modules/notifications/contract.ts';
import type { StepKind } from '../../programme.contract.ts';
import type { StepCompleted } from '../../public-events.contract.ts';
import type { Ctx } from '../tx.ts';
import { grantOnce } from './granting.sql.ts';
import { tellOfTheEnd } from './finished.ts';

type StepDone = {
  step: { id: string; programmeId: string; kind: StepKind };
  personaId: string;
  ruleVersion: number;
  evidence: object;
};

/**
 * Grants a completion once and tells it once; for every kind of step. `first` is false when it had been
 * granted before, also when it was taken back since: then only a person can give it back.
 */
export async function completeStep(
  ctx: Ctx,
  { step: { id: stepId, programmeId, kind }, personaId, ruleVersion, evidence }: StepDone,
): Promise<{ first: boolean; finished: boolean }> {
  const granted = { stepId, personaId, ruleVersion, completedAt: ctx.now };
  const row = { ...granted, evidence: JSON.stringify(evidence) };
  if (!(await grantOnce(ctx.tx, row))) return { first: false, finished: false };
  ctx.emit({
    type: 'learning.step_completed',
    payload: { stepId, personaId },
  } satisfies StepCompleted);
  // Who has come to the end is told that, and not of its last step as well.
  const finished = await tellOfTheEnd(ctx, programmeId, { stepId, people: [personaId] });
  // A discussion can be done while one is away; a reading is done by one's own hand, just now.
  if (kind === 'discussion' && !finished) {
    const subject = { kind: 'learning.step', id: stepId };
    const about = { subject, thread: stepId, side: null, by: null };
    ctx.emit(noticesDue({ kind: 'step_done', ...about, to: [personaId] }));
  }
  return { first: true, finished };
}
