import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { PostsTables } from '../tables.ts';

/**
 * Adds posts to what somebody has seen of a place; what is beyond its end is not there to be seen.
 * What was taken away right behind the first gap is no news to anybody, and closes it.
 */
export async function addSeen<Tables>(
  anyTx: Tx<Tables>,
  { placeId, personaId, now }: { placeId: string; personaId: string; now: Date },
  seqs: readonly number[],
): Promise<void> {
  const tx = anyTx as unknown as Tx<PostsTables>;
  await sql`
    with shown as (
      select range_agg(int4range(s.seq, s.seq + 1)) as ranges
      from unnest(${[...seqs]}::int[]) s(seq)
      where s.seq <= (select max(p.seq) from posts.post p where p.place_id = ${placeId}::uuid)
    ), gone as (
      select range_agg(int4range(p.seq, p.seq + 1)) as ranges from (
        select p.seq, p.deleted_at, p.hidden_at from posts.post p
        where p.place_id = ${placeId}::uuid and p.seq >= (select min(s) from unnest(${[...seqs]}::int[]) s)
        order by p.seq limit 200
      ) p where p.deleted_at is not null or p.hidden_at is not null
    ), seen as (
      select shown.ranges + coalesce(gone.ranges, '{}') as ranges from shown, gone
      where shown.ranges is not null
    )
    insert into posts.visit (place_id, persona_id, seen, visited_at)
    select ${placeId}::uuid, ${personaId}::uuid, seen.ranges, ${now} from seen
    on conflict (place_id, persona_id) do update
      set seen = visit.seen + excluded.seen, visited_at = excluded.visited_at`.execute(tx);
}

/** Forgets what people have seen of places that are not theirs any more. */
export async function forgetVisits<Tables>(
  anyTx: Tx<Tables>,
  personaIds: readonly string[],
  places: ReturnType<typeof sql>,
): Promise<void> {
  const tx = anyTx as unknown as Tx<PostsTables>;
  await sql`delete from posts.visit where persona_id = any(${[...personaIds]}::uuid[])
    and place_id in ${places}`.execute(tx);
}
