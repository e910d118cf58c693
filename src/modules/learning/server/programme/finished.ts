import { noticesDue } from '#modules/notifications/contract.ts';
import type { ProgrammeCompleted } from '../../programme.contract.ts';
import type { Ctx } from '../tx.ts';
import { insertEnds, whoFinished } from './finished.sql.ts';

/**
 * Tells those who have just done a step, or were given it, when it was the last that they missed: before it
 * they had not come to the end, so that it is true once more where a step came after they had. Whether anybody has.
 */
export async function tellOfTheEnd(
  ctx: Ctx,
  programmeId: string,
  did: { stepId: string; people: readonly string[] },
): Promise<boolean> {
  const people = await whoFinished(ctx.tx, programmeId, did);
  await insertEnds(ctx.tx, { programmeId, people, at: ctx.now });
  tell(ctx, programmeId, people);
  return people.length > 0;
}

/** After a step went that somebody may have missed alone: whoever takes part and was never told is, and nobody anew. */
export async function tellWhenAStepWent(ctx: Ctx, programmeId: string): Promise<void> {
  await tellAnew(ctx, programmeId, await whoFinished(ctx.tx, programmeId));
}

/** Whoever comes back when what they had missed is asked no more has come to the end by that. */
export async function tellWhoCameBack(
  ctx: Ctx,
  { programmeId, personaId }: { programmeId: string; personaId: string },
): Promise<void> {
  await tellAnew(ctx, programmeId, await whoFinished(ctx.tx, programmeId, { people: [personaId] }));
}

/** Those who were never told, and nobody a second time. */
async function tellAnew(ctx: Ctx, programmeId: string, people: readonly string[]): Promise<void> {
  tell(ctx, programmeId, await insertEnds(ctx.tx, { programmeId, people, at: ctx.now }));
}

function tell(ctx: Ctx, programmeId: string, people: readonly string[]): void {
  for (const one of people) {
    const payload = { programmeId, personaId: one };
    ctx.emit({ type: 'learning.programme_completed', payload } satisfies ProgrammeCompleted);
  }
  if (people.length === 0) return;
  const subject = { kind: 'learning.path', id: programmeId };
  const about = { subject, thread: programmeId, side: null, by: null };
  ctx.emit(noticesDue({ kind: 'programme_done', ...about, to: [...people] }));
}
