import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { NotificationsTables } from '../tables.ts';

/** Removes what these people were told until then, and what they had muted. */
export async function emptyInboxes(
  tx: Tx<NotificationsTables>,
  personaIds: readonly string[],
  until: Date,
): Promise<void> {
  const people = sql<string>`any(${[...personaIds]}::uuid[])`;
  await tx
    .deleteFrom('notifications.item')
    .where('persona_id', '=', people)
    .where('at', '<=', until)
    .execute();
  await tx.deleteFrom('notifications.mute').where('persona_id', '=', people).execute();
}
