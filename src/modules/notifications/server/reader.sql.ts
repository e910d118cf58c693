import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Reader } from './notify/changes.rules.ts';
import type { NotificationsTables } from './tables.ts';

type T = Tx<NotificationsTables>;

/** The rows of these readers, locked until commit in their order; made at the first time. */
export async function lockReaders(tx: T, people: readonly string[]): Promise<Map<string, Reader>> {
  const found = await lockKnown(tx, people);
  if (found.size === people.length) return found;
  await sql`insert into notifications.reader (persona_id)
    select id from unnest(${people.filter((id) => !found.has(id))}::uuid[]) id order by id
    on conflict do nothing`.execute(tx);
  return lockKnown(tx, people);
}

async function lockKnown(tx: T, people: readonly string[]): Promise<Map<string, Reader>> {
  const rows = await sql<Reader & { id: string }>`
    select persona_id as id, last_seq as "lastSeq", off from notifications.reader
    where persona_id = any(${[...people]}::uuid[]) order by persona_id for update`.rows(tx);
  return new Map(rows.map(({ id, ...reader }) => [id, reader]));
}

/** How far somebody's inbox has come. */
export async function cursorOf(tx: AnyTx, personaId: string): Promise<number> {
  const reader = await sql<{ seq: number }>`
    select last_seq as seq from notifications.reader where persona_id = ${personaId}`.first(tx);
  return reader?.seq ?? 0;
}

export const advanceReader = (tx: T, personaId: string, seq: number) =>
  sql`update notifications.reader set last_seq = ${seq} where persona_id = ${personaId}`.execute(
    tx,
  );

export const setOff = (tx: T, personaId: string, off: string[]) =>
  sql`update notifications.reader set off = ${off}::text[]
    where persona_id = ${personaId}`.execute(tx);

/** Removes what these people were told until then, and what they had muted. */
export async function emptyInboxes(
  tx: T,
  personaIds: readonly string[],
  until: Date,
): Promise<void> {
  const people = sql`any(${[...personaIds]}::uuid[])`;
  await sql`delete from notifications.item where persona_id = ${people} and at <= ${until}`.execute(
    tx,
  );
  await sql`delete from notifications.mute where persona_id = ${people}`.execute(tx);
}
