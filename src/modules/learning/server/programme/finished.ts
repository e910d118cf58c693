import { noticesDue } from '#modules/notifications/contract.ts';
import type { ProgrammeCompleted } from '../../programme.contract.ts';
import type { Ctx } from '../tx.ts';
import { whoFinished } from './programme.sql.ts';

/**
 * Tells whoever has done every step of a programme by now, each person once. `those`: who have just done
 * one, or were given one; null: everybody who takes part, after a step went. Whether anybody has.
 */
export async function tellOfTheEnd(
  ctx: Ctx,
  programmeId: string,
  those: readonly string[] | null,
): Promise<boolean> {
  const people = await whoFinished(ctx.tx, programmeId, those);
  for (const one of people) {
    const payload = { programmeId, personaId: one };
    ctx.emit({ type: 'learning.programme_completed', payload } satisfies ProgrammeCompleted);
  }
  if (people.length > 0) {
    const subject = { kind: 'learning.path', id: programmeId };
    const about = { subject, thread: programmeId, side: null, by: null };
    ctx.emit(noticesDue({ kind: 'programme_done', ...about, to: people }));
  }
  return people.length > 0;
}
