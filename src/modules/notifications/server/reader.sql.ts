import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { NotificationsTables } from './tables.ts';

export type Reader = { lastSeq: number; off: string[] };

/** The rows of these readers, locked until commit in their order; made at the first time. */
export async function lockReaders(
  tx: Tx<NotificationsTables>,
  people: readonly string[],
): Promise<Map<string, Reader>> {
  // An update that changes nothing: it takes the lock and gives the row back.
  const { rows } = await sql<Reader & { id: string }>`
    insert into notifications.reader as reader (persona_id)
    select id from unnest(${[...people]}::uuid[]) id order by id
    on conflict (persona_id) do update set persona_id = excluded.persona_id
    returning reader.persona_id as id, reader.last_seq as "lastSeq", reader.off`.execute(tx);
  return new Map(rows.map(({ id, ...reader }) => [id, reader]));
}

/** How far somebody's inbox has come. */
export async function cursorOf(tx: Tx<NotificationsTables>, personaId: string): Promise<number> {
  const reader = await tx
    .selectFrom('notifications.reader')
    .select('last_seq')
    .where('persona_id', '=', personaId)
    .executeTakeFirst();
  return reader?.last_seq ?? 0;
}

export async function advanceReader(
  tx: Tx<NotificationsTables>,
  personaId: string,
  seq: number,
): Promise<void> {
  await tx
    .updateTable('notifications.reader')
    .set({ last_seq: seq })
    .where('persona_id', '=', personaId)
    .execute();
}

export async function setOff(
  tx: Tx<NotificationsTables>,
  personaId: string,
  off: string[],
): Promise<void> {
  await tx
    .updateTable('notifications.reader')
    .set({ off })
    .where('persona_id', '=', personaId)
    .execute();
}
