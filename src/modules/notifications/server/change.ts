import type { Ctx } from '#platform/use-case.ts';
import { advanceReader, lockReaders } from './reader.sql.ts';
import type { Joined } from './joined.ts';

/**
 * Changes somebody's inbox: locks their cursor, does the work under the next number, and when
 * something changed keeps that number and wakes their streams. Who changes several inboxes goes in
 * order of persona id, or two such changes could wait for each other.
 */
export async function changeInbox(
  ctx: Ctx<Joined>,
  personaId: string,
  work: (seq: number) => Promise<boolean>,
): Promise<number> {
  const lastSeq = (await lockReaders(ctx.tx, [personaId])).get(personaId)?.lastSeq ?? 0;
  const seq = lastSeq + 1;
  if (!(await work(seq))) return lastSeq;
  await advanceReader(ctx.tx, personaId, seq);
  wakeInbox(ctx, personaId, seq);
  return seq;
}

/** Whoever looks at it, and whoever sees how much of it is unread. */
export function wakeInbox(ctx: Pick<Ctx<never>, 'wake'>, personaId: string, seq?: number): void {
  for (const channel of ['inbox', 'unread']) ctx.wake(channel, [personaId], seq);
}
