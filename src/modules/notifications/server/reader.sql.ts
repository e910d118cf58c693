import type { Tx } from '#platform/db/database.ts';
import type { NotificationsTables } from './tables.ts';

export type Reader = { lastSeq: number; off: string[] };

/** The reader's row, locked until commit; made at the first time. */
export async function lockReader(tx: Tx<NotificationsTables>, personaId: string): Promise<Reader> {
  return (
    tx
      .insertInto('notifications.reader')
      .values({ persona_id: personaId })
      // An update that changes nothing: it takes the lock and gives the row back.
      .onConflict((conflict) =>
        conflict.column('persona_id').doUpdateSet({ persona_id: personaId }),
      )
      .returning(['last_seq as lastSeq', 'off'])
      .executeTakeFirstOrThrow()
  );
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
