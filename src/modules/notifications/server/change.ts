import type { Ctx } from '#platform/use-case.ts';
import { advanceReader, lockReader, type Reader } from './reader.sql.ts';
import type { Joined } from './joined.ts';

/**
 * Changes somebody's inbox: locks their cursor, does the work under the next number, and when
 * something changed keeps that number and wakes their streams. Who changes several inboxes goes in
 * order of persona id, or two such changes could wait for each other.
 */
export async function changeInbox(
  ctx: Ctx<Joined>,
  personaId: string,
  work: (seq: number, reader: Reader) => Promise<boolean>,
): Promise<number> {
  const reader = await lockReader(ctx.tx, personaId);
  const seq = reader.lastSeq + 1;
  if (!(await work(seq, reader))) return reader.lastSeq;
  await advanceReader(ctx.tx, personaId, seq);
  ctx.wake('inbox', [personaId], { seq });
  return seq;
}
