import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { GradebookSort, GradebookState } from '../../gradebook.contract.ts';
import type { R } from '../tx.ts';
import type { InGradebook } from './gradebook.sql.ts';

export type Filters = {
  state?: GradebookState | undefined;
  name?: string | undefined;
  sort: GradebookSort;
  after?: string | undefined;
};
export type Paged<P> = {
  totals: { people: number } & Record<GradebookState, number>;
  found: number;
  people: P[];
  after: string | null;
};
/** A number first, then the name, then the id: no two people have the same key. */
type Key = readonly [number, string, string];

export const PAGE = 50;
const none = { done: 0, underway: 0, waiting: 0, not_begun: 0, taken_back: 0, not_open_yet: 0 };
const folded = (name: RawBuilder<unknown>) => sql`lower(${name} collate "pg_c_utf8")`;
/** Letters first, whatever their case and accents, the same on every machine. */
const letters = (name: RawBuilder<unknown>) =>
  folded(sql`regexp_replace(normalize(${name}, NFKD), '[\u0300-\u036f]', '', 'g')`);
const numbers = {
  name: sql`0::float8`,
  progress: sql`progress::float8`,
  since: sql`extract(epoch from since)::float8`,
};

/**
 * Counts, filters, sorts and cuts a gradebook. The cursor names the last person seen and what they
 * were sorted by, so that a page goes on at the right place after somebody moved on or left.
 */
export async function pageOf<P extends InGradebook>(
  tx: R,
  people: RawBuilder<P>,
  filters: Filters,
): Promise<Paged<P>> {
  const last = readCursor(filters.after);
  const key = (number: RawBuilder<unknown>, name: RawBuilder<unknown>, id: RawBuilder<unknown>) =>
    sql`(${number}, ${letters(name)}, ${name} collate "C", ${id})`;
  const own = key(sql`p.number`, sql`p.name`, sql`p.id`);
  const behind =
    last === null
      ? sql`true`
      : sql`${own} > ${key(sql`${last[0]}::float8`, sql`${last[1]}::text`, sql`${last[2]}::uuid`)}`;
  const { rows } = await sql<
    P & { totals: Partial<Paged<P>['totals']>; found: number; number: number }
  >`
    with people as materialized (${people}),
    found as (
      select *, ${numbers[filters.sort]} as number from people
      where (${filters.state ?? null}::text is null or state = ${filters.state ?? null})
        and strpos(${folded(sql`name`)}, ${folded(sql`${filters.name ?? ''}::text`)}) > 0
    )
    select counts.*, page.* from (
      select (select count(*)::int from found) as found,
        (select coalesce(jsonb_object_agg(s.state, s.n), '{}') from (
          select state, count(*)::int as n from people group by state) s) as totals
    ) counts
    left join lateral (
      select p.* from found p where ${behind} order by ${own} limit ${PAGE + 1}
    ) page on true
    order by page.number, ${letters(sql`page.name`)}, page.name collate "C", page.id`.execute(tx);
  const totals = { ...none, ...rows[0]?.totals };
  const shown = rows.filter(({ id }) => (id as string | null) !== null);
  const end = shown.length > PAGE ? shown[PAGE - 1] : undefined;
  return {
    totals: { people: Object.values(totals).reduce((sum, n) => sum + n, 0), ...totals },
    found: rows[0]?.found ?? 0,
    people: shown.slice(0, PAGE),
    after: end === undefined ? null : writeCursor([end.number, end.name, end.id]),
  };
}

/** Everybody, in alphabetical order. */
export async function everybody<P extends InGradebook>(tx: R, people: RawBuilder<P>): Promise<P[]> {
  const { rows } = await sql<P>`select p.* from (${people}) p
    order by ${letters(sql`p.name`)}, p.name collate "C", p.id`.execute(tx);
  return rows;
}

const writeCursor = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** A cursor that is not ours starts from the beginning. */
function readCursor(cursor: string | undefined): Key | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(key) || key.length !== 3) return null;
    const [number, name, id] = key as unknown[];
    return typeof number === 'number' && typeof name === 'string' && isUuid(id)
      ? [number, name.replaceAll('\0', ''), id]
      : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

const isUuid = (id: unknown): id is string =>
  typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
