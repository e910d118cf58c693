import type { z } from 'zod';
import { keyOf, pageOf as cut } from '#platform/paged.contract.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { GradebookFilters, GradebookPage, WaitsFor } from '../../gradebook.contract.ts';
import type { R } from '../tx.ts';
import type { PersonRow, StepPersonRow } from './gradebook.sql.ts';
import { waysToWait } from './waiting.rules.ts';

type Paged<P> = Pick<GradebookPage<P>, 'totals' | 'found' | 'people' | 'next'>;
type Person = PersonRow | StepPersonRow;

const none = { done: 0, underway: 0, waiting: 0, not_begun: 0, taken_back: 0, not_open_yet: 0 };
const folded = (name: RawBuilder<unknown>) => sql`lower(${name} collate "pg_c_utf8")`;
/** Letters first, whatever their case and accents, the same on every machine. */
const letters = (name: RawBuilder<unknown>) =>
  folded(sql`regexp_replace(normalize(${name}, NFKD), '[\u0300-\u036f]', '', 'g')`);
const numbers = {
  name: sql`0::float8`,
  progress: sql`progress::float8`,
  since: sql`extract(epoch from since)::float8`,
  // Whoever has waited longest first; whoever is done waits for nothing.
  moved: sql`case when state = 'done' then 1e13 else extract(epoch from "movedAt") end::float8`,
};

/** Those who wait for that. */
const waiting = (what: WaitsFor) =>
  sql`"isAsked" and (state, "isHeld") in (${sql.join(
    waysToWait(what).map(
      ({ state, isHeld }) => sql`(${sql.lit(state)}, ${sql.raw(String(isHeld))})`,
    ),
  )})`;

/**
 * Counts, filters, sorts and cuts a gradebook. The cursor names the last person seen and what they
 * were sorted by, so that a page goes on at the right place after somebody moved on or left.
 */
export async function pageOf<P extends Person>(
  tx: R,
  people: RawBuilder<P>,
  filters: z.infer<typeof GradebookFilters>,
  now: Date,
): Promise<Paged<P>> {
  const { after: last, since, limit } = filters;
  const key = (number: RawBuilder<unknown>, name: RawBuilder<unknown>, id: RawBuilder<unknown>) =>
    sql`(${number}, ${letters(name)}, ${name} collate "C", ${id})`;
  const own = key(sql`p.number`, sql`p.name`, sql`p.id`);
  const behind =
    last === undefined
      ? sql`true`
      : sql`${own} > ${key(sql`${last[0]}::float8`, sql`${last[1]}::text`, sql`${last[2]}::uuid`)}`;
  const rows = await sql<
    P & { totals: Partial<Paged<P>['totals']>; found: number; number: number }
  >`
    with people as materialized (${people}),
    found as (
      select *, ${numbers[filters.sort]} as number from people
      where (${filters.state ?? null}::text is null or state = ${filters.state ?? null})
        and ${filters.waits === undefined ? sql`true` : waiting(filters.waits)}
        and (${filters.still ?? null}::int is null or "isAsked" and state <> 'done'
          and "movedAt" <= ${now}::timestamptz - make_interval(days => ${filters.still ?? null}))
        and (${since ?? null}::timestamptz is null or "movedAt" >= ${since ?? null}::timestamptz)
        and strpos(${folded(sql`name`)}, ${folded(sql`${filters.name ?? ''}::text`)}) > 0
    )
    select counts.*, page.* from (
      select (select count(*)::int from found) as found,
        (select coalesce(jsonb_object_agg(s.state, s.n), '{}') from (
          select state, count(*)::int as n from people group by state) s) as totals
    ) counts
    left join lateral (
      select p.* from found p where ${behind} order by ${own} limit ${limit + 1}
    ) page on true
    order by page.number, ${letters(sql`page.name`)}, page.name collate "C", page.id`.rows(tx);
  const totals = { ...none, ...rows[0]?.totals };
  const shown = rows.filter(({ id }) => (id as string | null) !== null);
  const { page, next } = cut(shown, limit, ({ number, name, id }) => keyOf([number, name, id]));
  return {
    totals: { people: Object.values(totals).reduce((sum, n) => sum + n, 0), ...totals },
    found: rows[0]?.found ?? 0,
    people: page,
    next,
  };
}

/** Everybody, in alphabetical order. */
export const everybody = <P extends Person>(tx: R, people: RawBuilder<P>): Promise<P[]> =>
  sql<P>`select p.* from (${people}) p
    order by ${letters(sql`p.name`)}, p.name collate "C", p.id`.rows(tx);
