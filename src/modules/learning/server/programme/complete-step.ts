import type { Ctx } from '#platform/use-case.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import type { ProgrammeCompleted, StepKind } from '../../programme.contract.ts';
import type { Tables } from '../tx.ts';
import { grantCompletion, stepsMissing } from './complete-step.sql.ts';

export type StepDone = {
  step: { id: string; programmeId: string; kind: StepKind };
  personaId: string;
  ruleVersion: number;
  evidence: unknown;
};

/**
 * Grants a completion once and tells it once; for every kind of step. False when it had been
 * granted before, also when it was taken back since: then only a person can give it back.
 */
export async function completeStep(
  ctx: Ctx<Tables>,
  { step, personaId, ruleVersion, evidence }: StepDone,
): Promise<boolean> {
  const granted = await grantCompletion(ctx.tx, {
    stepId: step.id,
    personaId,
    completedAt: ctx.now,
    ruleVersion,
    evidence,
  });
  if (!granted) return false;
  // A discussion can be done while one is away; a reading is done by one's own hand, just now.
  if (step.kind === 'discussion') {
    const subject = { kind: 'learning.step', id: step.id };
    const about = { subject, thread: step.id, side: null, by: null };
    ctx.emit(noticesDue({ kind: 'step_done', ...about, to: [personaId] }));
  }
  if ((await stepsMissing(ctx.tx, { programmeId: step.programmeId, personaId })) === 0) {
    ctx.emit({
      type: 'learning.programme_completed',
      payload: { programmeId: step.programmeId, personaId },
    } satisfies ProgrammeCompleted);
  }
  return true;
}
