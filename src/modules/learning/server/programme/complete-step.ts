import type { Ctx } from '#platform/use-case.ts';
import type { ProgrammeCompleted, StepCompleted, StepKind } from '../../programme.contract.ts';
import type { LearningTables } from '../tables.ts';
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
  ctx: Ctx<LearningTables>,
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
  ctx.emit({
    type: 'learning.step_completed',
    payload: { stepId: step.id, programmeId: step.programmeId, personaId, kind: step.kind },
  } satisfies StepCompleted);
  if ((await stepsMissing(ctx.tx, { programmeId: step.programmeId, personaId })) === 0) {
    ctx.emit({
      type: 'learning.programme_completed',
      payload: { programmeId: step.programmeId, personaId },
    } satisfies ProgrammeCompleted);
  }
  return true;
}
