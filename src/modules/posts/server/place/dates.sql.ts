import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { PlaceDate } from '../../jump.contract.ts';
import { beginningOf } from '../search/days.rules.ts';
import { isMet, isOut, type Reader } from '../visible.sql.ts';

/** What others may read in a place, as far as the reader meets who wrote it; by the index on what is in sight. */
const inSight = (placeId: string, reader: Reader) => sql`from posts.post p
  where p.place_id = ${placeId}::uuid and ${isOut('p')} and ${isMet('p.author_id', reader)}`;

/** Posts at the end of a place among which the newest is looked for; what was merged in may be older. */
const LOOKED_AT = sql.lit(50);

/**
 * The post that a jump leads to: the newest one, or the first since a moment; the newest where nothing was
 * said since then. The newest is not the last of the page: replies stand below what they answer.
 */
async function landingAt(
  tx: ReadTx,
  reader: Reader,
  { placeId, since }: { placeId: string; since: Date | null },
): Promise<string | null> {
  // What was written without a name is known by its hour: within that hour, the order of the place is true.
  const newest = sql`(
    select coalesce((
      select late.id from (
        select p.id, p.seq, p.created_at ${inSight(placeId, reader)} order by p.seq desc limit ${LOOKED_AT}) late
      where late.created_at >= date_trunc('hour', last.created_at, 'UTC') order by late.seq desc limit 1), last.id)
    from (select p.id, p.created_at ${inSight(placeId, reader)} order by p.created_at desc limit 1) last)`;
  const first = sql`(select p.id ${inSight(placeId, reader)} and p.created_at >= ${since}::timestamptz
    order by p.created_at limit 1)`;
  const found = since === null ? newest : sql`coalesce(${first}, ${newest})`;
  const row = await sql<{ id: string | null }>`select ${found} as id`.first(tx);
  return row?.id ?? null;
}

/** What was asked for without the id of a post. */
export type Jump = {
  from?: string | undefined;
  day?: string | undefined;
  zone?: string | undefined;
};

/** The post that `from: latest` or a day leads to; null where neither was asked for, or there is nothing. */
export async function jumpTo(
  tx: ReadTx,
  reader: Reader,
  placeId: string,
  { from, day, zone = 'UTC' }: Jump,
): Promise<string | null> {
  if (from !== 'latest' && day === undefined) return null;
  const since = day === undefined ? null : beginningOf(day, zone);
  return landingAt(tx, reader, { placeId, since });
}

/** Dates shown beside a place, at most. */
const MOST_DATES = 40;

/**
 * When something was said in a place: its days, or months, quarters, years, so that there are not too many.
 * However much was said, the index is looked into once for each of them.
 */
export const datesIn = (tx: ReadTx, reader: Reader, placeId: string): Promise<PlaceDate[]> => {
  const one = (way: 'asc' | 'desc', since: RawBuilder<unknown> = sql``) => sql`(
    select p.created_at ${inSight(placeId, reader)} ${since}
    order by p.created_at ${sql.raw(way)} limit 1)`;
  return sql<PlaceDate>`
    with recursive bounds as (
      select ${one('asc')} as first, ${one('desc')} as last
    ), cut as (
      select case when last - first <= interval '21 days' then 'day' when last - first <= interval '2 years' then 'month'
        when last - first <= interval '6 years' then 'quarter' else 'year' end as unit from bounds
    ), met as (
      select first as at, 1 as n from bounds
      union all
      select ${one(
        'asc',
        sql`and p.created_at >= (date_trunc(cut.unit, met.at at time zone 'UTC')
          + case cut.unit when 'quarter' then interval '3 months' else ('1 ' || cut.unit)::interval end) at time zone 'UTC'`,
      )}, met.n + 1
      from met, cut where met.at is not null and met.n < ${MOST_DATES}
    )
    select met.at, cut.unit from met, cut where met.at is not null order by met.at`.rows(tx);
};
