import { sql } from '#platform/db/sql.ts';
import type { Person } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Joined } from '../joined.ts';

/** Mutes a thread; false when it was muted already. */
export async function addMute(
  tx: Tx<Joined>,
  mute: { personaId: string; thread: string; now: Date },
): Promise<boolean> {
  const added = await tx
    .insertInto('notifications.mute')
    .values({ persona_id: mute.personaId, thread_id: mute.thread, muted_at: mute.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('thread_id')
    .executeTakeFirst();
  return added !== undefined;
}

/** Takes a mute away; false when there was none. */
export async function dropMute(
  tx: Tx<Joined>,
  mute: { personaId: string; thread: string },
): Promise<boolean> {
  const dropped = await tx
    .deleteFrom('notifications.mute')
    .where('persona_id', '=', mute.personaId)
    .where('thread_id', '=', mute.thread)
    .returning('thread_id')
    .executeTakeFirst();
  return dropped !== undefined;
}

/** What points at a thread looks different when that is muted, or no more. */
export async function touchThread(
  tx: Tx<Joined>,
  which: { personaId: string; thread: string; seq: number },
): Promise<void> {
  await tx
    .updateTable('notifications.item')
    .set({ changed: which.seq })
    .where('persona_id', '=', which.personaId)
    .where('thread_id', '=', which.thread)
    .execute();
}

/** What is switched off, and the threads that are muted, the last one first. */
export async function choicesOf(
  tx: ReadTx<Joined>,
  { personaId }: Person,
): Promise<{ off: string[]; muted: string[] }> {
  const { rows } = await sql<{ off: string[]; muted: string[] }>`
    select coalesce((select off from notifications.reader where persona_id = ${personaId}::uuid), '{}') as off,
      array(select thread_id from notifications.mute where persona_id = ${personaId}::uuid
        order by muted_at desc) as muted`.execute(tx);
  return rows[0] ?? { off: [], muted: [] };
}
