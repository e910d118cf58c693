import { noticesDue } from '#modules/notifications/contract.ts';
import type { ProgrammeCompleted, StepKind } from '../../programme.contract.ts';
import { insertOnce } from '../once.sql.ts';
import type { Ctx } from '../tx.ts';
import { hasDoneAll } from './programme.sql.ts';

type StepDone = {
  step: { id: string; programmeId: string; kind: StepKind };
  personaId: string;
  ruleVersion: number;
  evidence: object;
};

/**
 * Grants a completion once and tells it once; for every kind of step. False when it had been
 * granted before, also when it was taken back since: then only a person can give it back.
 */
export async function completeStep(
  ctx: Ctx,
  { step: { id: stepId, programmeId, kind }, personaId, ruleVersion, evidence }: StepDone,
): Promise<boolean> {
  const granted = { stepId, personaId, ruleVersion, completedAt: ctx.now };
  const row = { ...granted, evidence: JSON.stringify(evidence) };
  if (!(await insertOnce(ctx.tx, 'learning.completion', row))) return false;
  // A discussion can be done while one is away; a reading is done by one's own hand, just now.
  if (kind === 'discussion') {
    const subject = { kind: 'learning.step', id: stepId };
    const about = { subject, thread: stepId, side: null, by: null };
    ctx.emit(noticesDue({ kind: 'step_done', ...about, to: [personaId] }));
  }
  const payload = { programmeId, personaId };
  if (await hasDoneAll(ctx.tx, payload))
    ctx.emit({ type: 'learning.programme_completed', payload } satisfies ProgrammeCompleted);
  return true;
}
