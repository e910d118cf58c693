import { sql } from '#platform/db/sql.ts';
import type { Person } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Joined } from '../joined.ts';

/** Mutes a thread; false when it was muted already. */
export const addMute = (tx: Tx<Joined>, personaId: string, thread: string, now: Date) =>
  sql`insert into notifications.mute (persona_id, thread_id, muted_at)
    values (${personaId}, ${thread}, ${now}) on conflict do nothing`.any(tx);

/** Takes a mute away; false when there was none. */
export const dropMute = (tx: Tx<Joined>, personaId: string, thread: string) =>
  sql`delete from notifications.mute
    where persona_id = ${personaId} and thread_id = ${thread}`.any(tx);

/** What points at a thread looks different when that is muted, or no more. */
export const touchThread = (tx: Tx<Joined>, personaId: string, thread: string, seq: number) =>
  sql`update notifications.item set changed = ${seq}
    where persona_id = ${personaId} and thread_id = ${thread}`.execute(tx);

type Choices = { off: string[]; muted: string[] };

/** What is switched off, and the threads that are muted, the last one first. */
export const choicesOf = async (tx: ReadTx<Joined>, { personaId }: Person): Promise<Choices> =>
  (await sql<Choices>`
    select coalesce((select off from notifications.reader where persona_id = ${personaId}::uuid), '{}') as off,
      array(select thread_id from notifications.mute where persona_id = ${personaId}::uuid
        order by muted_at desc) as muted`.first(tx)) ?? { off: [], muted: [] };
