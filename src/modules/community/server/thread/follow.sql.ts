import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Tables } from './thread.sql.ts';

type Following = { threadId: string; personaId: string; now: Date };

export async function follow(tx: Tx<Tables>, { threadId, personaId, now }: Following) {
  await sql`
    insert into community.follow (thread_id, persona_id, followed_at)
    values (${threadId}::uuid, ${personaId}::uuid, ${now})
    on conflict (thread_id, persona_id) do update set followed_at = ${now}, left_at = null
    where follow.left_at is not null`.execute(tx);
}

/** That somebody left is kept, so that their next reply does not make them follow again. */
export async function leave(tx: Tx<Tables>, { threadId, personaId, now }: Following) {
  await sql`
    insert into community.follow (thread_id, persona_id, followed_at, left_at)
    values (${threadId}::uuid, ${personaId}::uuid, ${now}, ${now})
    on conflict (thread_id, persona_id) do update set left_at = coalesce(follow.left_at, ${now})`.execute(
    tx,
  );
}

/**
 * Adds places to what somebody has seen of a thread; places beyond its end are not there to be seen.
 * What was taken away right behind the first gap is no news to anybody, and closes it.
 */
export async function addSeen(
  tx: Tx<Tables>,
  { threadId, personaId, now }: Following,
  seqs: readonly number[],
): Promise<void> {
  await sql`
    with shown as (
      select range_agg(int4range(s.seq, s.seq + 1)) as ranges
      from unnest(${[...seqs]}::int[]) s(seq)
      join community.thread t on t.id = ${threadId}::uuid and s.seq <= t.last_seq
    ), gone as (
      select range_agg(int4range(p.seq, p.seq + 1)) as ranges from (
        select p.seq, p.deleted_at, p.hidden_at from community.post p
        where p.thread_id = ${threadId}::uuid and p.seq >= (select min(s) from unnest(${[...seqs]}::int[]) s)
        order by p.seq limit 200
      ) p where p.deleted_at is not null or p.hidden_at is not null
    ), seen as (
      select shown.ranges + coalesce(gone.ranges, '{}') as ranges from shown, gone
      where shown.ranges is not null
    )
    insert into community.visit (thread_id, persona_id, seen, visited_at)
    select ${threadId}::uuid, ${personaId}::uuid, seen.ranges, ${now} from seen
    on conflict (thread_id, persona_id) do update
      set seen = visit.seen + excluded.seen, visited_at = excluded.visited_at`.execute(tx);
}
