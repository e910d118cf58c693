import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Sighting } from '../../seen.contract.ts';
import { isMet, isOut, type Reader } from '../visible.sql.ts';

/** Where a reader stands in a place: the first post they have not seen, and how many, counted no further than 100. */
export type Standing = { hasVisited: boolean; firstUnread: string | null; unreadCount: number };
export const standingColumns = sql`visit.place_id is not null as "hasVisited", unread.first as "firstUnread",
  coalesce(unread.count, 0) as "unreadCount"`;

const LAST_SEQ = sql.lit(2_147_483_647);

/**
 * `place` is a column. Gap by gap in what was seen, in their order, each by the index on (place_id, seq): however much
 * was read between them, it is not looked at. Each gap is a question of its own, so that they come in that order.
 */
export const standingIn = (place: string, reader: Reader): RawBuilder<unknown> => sql`
  left join posts.visit visit on visit.place_id = ${sql.ref(place)}
    and visit.persona_id = ${reader.actor.personaId}::uuid
  left join lateral (
    select (array_agg(u.id order by u.seq))[1] as first, count(*)::int as count from (
      select p.id, p.seq
      from unnest(int4multirange(int4range(1, ${LAST_SEQ})) - visit.seen) gap
      cross join lateral (
        select p.id, p.seq from posts.post p
        where p.place_id = ${sql.ref(place)} and p.seq >= lower(gap) and p.seq < upper(gap)
          and p.author_id is distinct from ${reader.actor.personaId}::uuid
          and ${isOut('p')} and ${isMet('p.author_id', reader)}
        order by p.seq limit 100
      ) p limit 100
    ) u
  ) unread on true`;

/**
 * Adds posts to what somebody has seen of a place; what is beyond its end is not there to be seen.
 * What was taken away right behind the first gap is no news to anybody, and closes it.
 */
export const addSeen = <Tables>(
  tx: Tx<Tables>,
  { placeId, personaId, now }: { placeId: string; personaId: string; now: Date },
  seqs: readonly number[],
) =>
  sql`
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

/** Which posts these are, and whether somebody has seen the newest that others wrote there. */
export const sightingOf = async <Tables>(
  { tx, actor }: Pick<Ctx<Tables>, 'tx' | 'actor'>,
  { placeId, personaId }: { placeId: string; personaId: string },
  seqs: readonly number[],
): Promise<Pick<Sighting, 'posts' | 'isAll'>> => {
  const seen = await sql<Pick<Sighting, 'posts' | 'isAll'>>`
    select array(select p.id from posts.post p
        where p.place_id = ${placeId}::uuid and p.seq = any(${[...seqs]}::int[])) as posts,
      not exists (select from posts.visit visit
        join posts.post p on p.place_id = visit.place_id and p.seq >= upper(visit.seen)
        where visit.place_id = ${placeId}::uuid and visit.persona_id = ${personaId}::uuid
          and p.author_id is distinct from ${personaId}::uuid
          and ${isOut('p')} and ${isMet('p.author_id', { actor, moderates: false })}) as "isAll"`.first(
    tx,
  );
  return seen ?? { posts: [], isAll: false };
};

export const forgetVisits = (tx: Tx, personaIds: readonly string[], until: Date) =>
  sql`delete from posts.visit where persona_id = any(${[...personaIds]}::uuid[])
    and visited_at <= ${until}`.execute(tx);
