import type { Person } from '#platform/actor.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Marks } from '#platform/live/channel.ts';
import { writer } from '../visible.sql.ts';

/** What changed in a place after a number; no more than `limit` and one. */
export type Since = { placeId: string; after: number; limit: number; isOpened: boolean };

/**
 * Posts with a place on the page that changed, but for the opening one. What appeared or went changes
 * the line about it in the replies to it, and whether a gap above it is kept.
 */
export const changedSince = ({
  placeId,
  after,
  limit,
  isOpened,
}: Since): RawBuilder<unknown> => sql`
  select distinct near.root_seq, near.seq, near.id, near.turned from (
    select * from posts.post p where p.place_id = ${placeId}::uuid and p.changed > 0 and p.changed > ${after}::bigint
    order by p.changed desc limit ${limit + 2}
  ) p join lateral (
    select p.id, p.root_seq, p.seq, p.turned
    union all select n.id, n.root_seq, n.seq, n.turned from posts.post n
      where p.turned > ${after}::bigint and n.id = p.parent_id
    union all (select n.id, n.root_seq, n.seq, n.turned from posts.post n
      where p.turned > ${after}::bigint and n.parent_id = p.id limit ${limit + 1})
  ) near on near.seq > 1 or not ${isOpened}
  order by near.root_seq, near.seq limit ${limit + 1}`;

/** How far a place has come, within a question about its posts: of the same moment as all it answers. */
export const comeTo = (placeId: string): RawBuilder<number> => sql<number>`coalesce((
  select changed from posts.place where place_id = ${placeId}::uuid), 0)`;

/**
 * What sets readers apart who have the same rights in a place: which of the posts that changed are their
 * own or answer their own, have their heart, are kept or were seen by them, and whom they do not meet of those who
 * wrote in the place or gave these posts a heart: what is counted leaves them out.
 */
export async function marksAmong(
  tx: ReadTx,
  since: Since,
  readers: readonly Person[],
): Promise<Marks> {
  const blocked = [...new Set(readers.flatMap((one) => [...one.blocked]))];
  const { rows } = await sql<{
    id: string;
    seq: number;
    marks: string;
    authors: string[];
    met: string[] | null;
  }>`
    with page as materialized (${changedSince(since)}),
    -- By their ids, one index each: put together as one condition it would be looked for among all posts.
    chosen as materialized (
      select id from page
      union select o.id from posts.post o
        where o.place_id = ${since.placeId}::uuid and (o.root_seq, o.seq) = (1, 1)
      union select a.id from posts.post a where a.place_id = ${since.placeId}::uuid and a.accepted_at is not null
    ),
    touched as materialized (
      select p.id, p.seq, ${writer('p')} as writer_id, ${writer('above')} as above_id,
        array_remove(array[p.author_id, above.author_id], null) as authors
      from chosen cross join lateral (select * from posts.post q where q.id = chosen.id offset 0) p
      left join lateral (select * from posts.post q where q.id = p.parent_id offset 0) above on true
    )
    select r.id, ${comeTo(since.placeId)} as seq, (select array_agg(distinct a) from touched, unnest(touched.authors) a) as authors,
      (select array_agg(b) from unnest(${blocked}::uuid[]) b
        where exists (select from posts.post w where w.author_id = b and w.place_id = ${since.placeId}::uuid)
          or exists (select from touched join posts.heart h on h.post_id = touched.id and h.persona_id = b)) as met,
      (visit.place_id is not null)::text || string_agg(concat(coalesce(t.writer_id = r.id, false)::int, coalesce(t.above_id = r.id, false)::int,
        (select count(*) from posts.heart h where h.post_id = t.id and h.persona_id = r.id),
        (select count(*) from posts.bookmark b where b.post_id = t.id and b.persona_id = r.id),
        coalesce(visit.seen @> t.seq, false)::int), '' order by t.seq) as marks
    from unnest(${readers.map(({ personaId }) => personaId)}::uuid[]) r(id) left join touched t on true
    left join posts.visit visit on visit.place_id = ${since.placeId}::uuid and visit.persona_id = r.id
    group by r.id, visit.place_id`.execute(tx);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const each = readers.map(({ personaId, blocked }) => {
    const { marks = '', authors, met } = byId.get(personaId) ?? {};
    const there = [...(authors ?? []), ...(met ?? [])];
    const apart = blocked.filter((id) => there.includes(id)).sort();
    return [personaId, `${marks} ${apart.join(' ')}`] as const;
  });
  return { seq: rows[0]?.seq ?? 0, of: new Map(each) };
}
