import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';
import type { CommunityTables } from '../tables.ts';

/** What is looked for, and where a page begins. `from` and `to` are days, both included; times are microseconds. */
export type Asked = {
  q: string;
  /** Marks of spaces that narrow the index; the condition of reading is asked apart from them. */
  spaces: readonly string[] | null;
  person: string | null;
  kind: string | null;
  accepted: boolean;
  from: string | null;
  to: string | null;
  cursor: { first: string; time: string; id: string } | null;
};

export type Match = { id: string; micros: string; rank: number; compared: number };

/** Matches that are compared to find the best: the newest so many. */
export const COMPARED = 2_000;

/** A page of matches, newest first. */
export async function newestMatches(
  tx: Tx<CommunityTables>,
  actor: Actor,
  asked: Asked,
  limit: number,
): Promise<Match[]> {
  const { cursor } = asked;
  const older =
    cursor === null
      ? sql`true`
      : sql`(s.created_at, s.post_id) < (${timeOf(cursor.time)}, ${cursor.id}::uuid)`;
  const { rows } = await sql<Match>`
    with ${asking(asked, cursor?.time ?? null, 4)}
    select id, ${micros} as micros, 0 as rank, 0 as compared
    from (${byMonth(actor, asked, older, limit)}) found
    order by created_at desc, id desc`.execute(tx);
  return rows;
}

/** A page of matches, best first: the newest so many are compared, from one moment backwards. */
export async function bestMatches(
  tx: Tx<CommunityTables>,
  actor: Actor,
  asked: Asked,
  { limit, now }: { limit: number; now: Date },
): Promise<Match[]> {
  const { cursor } = asked;
  const moment = cursor?.time ?? String(now.getTime() * 1_000 + 999);
  const behind =
    cursor === null
      ? sql`true`
      : sql`(rank, id) < (${Number(cursor.first)}::int, ${cursor.id}::uuid)`;
  const { rows } = await sql<Match>`
    with ${asking(asked, moment, 8)},
    ranked as (
      select id, round(ts_rank(found.words, asked.plain, 1) * 1000000)::int as rank, count(*) over ()::int as compared
      from (${byMonth(actor, asked, sql`s.created_at <= ${timeOf(moment)}`, COMPARED)}) found cross join asked
    )
    select id, rank, compared, ${moment} as micros from ranked where ${behind}
    order by rank desc, id desc limit ${limit}`.execute(tx);
  return rows;
}

const micros = sql`(extract(epoch from created_at) * 1000000)::bigint::text`;
const timeOf = (time: string) =>
  sql`(timestamptz 'epoch' + ${time}::bigint * interval '1 microsecond')`;

/** The question in both languages, each for the posts in it, with the marks that narrow the index. */
function asking(asked: Asked, newest: string | null, apart: number): RawBuilder<unknown> {
  const marks = [
    ...(asked.spaces === null ? [] : [anyOf(asked.spaces.map((id) => `s${id}`))]),
    ...(asked.person === null ? [] : [anyOf([`a${asked.person}`])]),
    ...(asked.kind === null ? [] : [anyOf([`k${asked.kind}`])]),
    ...(asked.accepted ? [anyOf(['accepted'])] : []),
  ];
  const top = newest === null ? sql`null::timestamptz` : timeOf(newest);
  return sql`
    words as materialized (
      select websearch_to_tsquery('community.en', ${asked.q}) as en,
             websearch_to_tsquery('community.es', ${asked.q}) as es
    ), asked as materialized (
      select en || es as plain,
        (case when en = es then en when numnode(en) = 0 then es && '''#es'''::tsquery
              when numnode(es) = 0 then en && '''#en'''::tsquery
              else (en && '''#en'''::tsquery) || (es && '''#es'''::tsquery) end) ${sql.join(
                marks.map((mark) => sql`&& ${mark}`),
                sql` `,
              )} as q
      from words where numnode(en) + numnode(es) > 0
    ), top as materialized (
      select community.search_month(
        least((select max(created_at) from community.search_post), ${asked.to}::date + 1, ${top})) as month
    ), spans as materialized (
      select case when nr < ${apart}::int then ('''#m' || month - nr || '''')::tsquery end as mark,
        case when nr = ${apart}::int then to_timestamp((month - nr + 1) * 2592000.0) end as older_than
      from top, generate_series(0, ${apart}::int) nr
    )`;
}

const anyOf = (marks: readonly string[]): RawBuilder<unknown> =>
  sql`${marks.map((mark) => `'#${mark}'`).join('|') || "'#none'"}::tsquery`;

/**
 * Matches of the newest thirty days, then of those before, and at last of all that is older, until there
 * are enough: a loop over `spans`, in whose order they come. So a common word costs what a month of it
 * costs, and whatever is not found often enough by then is rare.
 */
const byMonth = (
  actor: Actor,
  asked: Asked,
  also: RawBuilder<unknown>,
  limit: number,
): RawBuilder<unknown> => sql`
  select one.* from asked cross join spans cross join lateral (
    select s.post_id as id, s.created_at, s.words
    from (
      -- A fence: otherwise the newest are walked through one by one, which takes for ever with a rare word.
      select * from community.search_post
      where words @@ (case when spans.mark is null then asked.q else asked.q && spans.mark end) offset 0
    ) s join community.space space on space.id = s.space_id
    where ${visibleTo(actor)} and ${notBlocked(actor, 's.author_id')} and ${notIn(actor)} and ${also}
      and (spans.older_than is null or s.created_at < spans.older_than)
      and (${asked.from}::date is null or s.created_at >= ${asked.from}::date)
      and (${asked.to}::date is null or s.created_at < ${asked.to}::date + 1)
    order by s.created_at desc, s.post_id desc limit ${limit}
  ) one limit ${limit}`;

/** Not in a thread that somebody opened whom the reader does not meet. */
const notIn = (actor: Actor): RawBuilder<boolean> =>
  actor.blocked.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from posts.pub_post p join community.thread thread on thread.id = p.place_id
        where p.id = s.post_id and ${notBlocked(actor, 'thread.author_id')})`;
