import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { openedKinds, type Scope } from '../place/scopes.sql.ts';
import { isMet, isOpenTo } from '../visible.sql.ts';
import { indexed, type Fresh } from './index.sql.ts';
import type { Written } from './question.rules.ts';

type Reading = Pick<ReadCtx, 'tx' | 'actor' | 'registry'>;

/** What is looked for, and where a page begins. Between `from` and, not included, `to`; times of a cursor are microseconds. */
export type Asked = {
  written: Written;
  /** Where to look: what the actor may read, or some of it. */
  scopes: readonly Scope[];
  fresh: Fresh;
  person: string | null;
  kind: string | null;
  accepted: boolean;
  from: Date | null;
  to: Date | null;
  cursor: { first: string; time: string; id: string } | null;
};

/** `isEnglish` says in which language its words are looked for. */
export type Match = {
  id: string;
  micros: string;
  rank: number;
  compared: number;
  isEnglish: boolean;
};

/** Matches that are compared to find the best: the newest so many. */
export const COMPARED = 1_000;
/** Scopes whose marks narrow the index; with more of them it is quicker to look at what was found. */
const FEW_SCOPES = 24;

/** A page of matches, newest first. */
export function newestMatches(reading: Reading, asked: Asked, limit: number): Promise<Match[]> {
  const { cursor } = asked;
  const older =
    cursor === null
      ? sql`true`
      : sql`(s.created_at, s.post_id) < (${timeOf(cursor.time)}, ${cursor.id}::uuid)`;
  return sql<Match>`
    with ${asking(asked, cursor?.time ?? null, 4)}
    select id, ${micros} as micros, 0 as rank, 0 as compared, ${isEnglish}
    from (${byMonth(reading, asked, older, limit)}) found
    order by created_at desc, id desc`.rows(reading.tx);
}

/** A page of matches, best first: the newest so many are compared, from one moment backwards. */
export function bestMatches(
  reading: Reading,
  asked: Asked,
  { limit, now }: { limit: number; now: Date },
): Promise<Match[]> {
  const { cursor } = asked;
  const moment = cursor?.time ?? String(now.getTime() * 1_000 + 999);
  const behind =
    cursor === null
      ? sql`true`
      : sql`(rank, id) < (${Number(cursor.first)}::int, ${cursor.id}::uuid)`;
  return sql<Match>`
    with ${asking(asked, moment, 12)},
    ranked as (
      select id, (round(ts_rank(found.words, asked.plain, 1) * 1000000)
          + 1000000 * ((found.words @@ asked.titled)::int + (found.words @@ asked.named)::int))::int as rank, count(*) over ()::int as compared, ${isEnglish}
      from (${byMonth(reading, asked, sql`s.created_at <= ${timeOf(moment)}`, COMPARED)}) found cross join asked
    )
    select id, rank, compared, ${moment} as micros, "isEnglish" from ranked where ${behind}
    order by rank desc, id desc limit ${limit}`.rows(reading.tx);
}

const isEnglish = sql`found.words @@ '''#en'''::tsquery as "isEnglish"`;
const micros = sql`(extract(epoch from created_at) * 1000000)::bigint::text`;
const timeOf = (time: string) =>
  sql`(timestamptz 'epoch' + ${time}::bigint * interval '1 microsecond')`;

/** The question in both languages, each for the posts in it, with the marks that narrow the index. */
function asking(asked: Asked, newest: string | null, apart: number): RawBuilder<unknown> {
  const marks = [
    ...(asked.scopes.length > FEW_SCOPES ? [] : [anyOf(asked.scopes.map(({ id }) => `s${id}`))]),
    ...(asked.person === null ? [] : [anyOf([`a${asked.person}`])]),
    ...(asked.kind === null ? [] : [anyOf([`k${asked.kind}`])]),
    ...(asked.accepted ? [anyOf(['accepted'])] : []),
  ];
  const top = newest === null ? sql`null::timestamptz` : timeOf(newest);
  return sql`
    words as materialized (
      select to_tsquery('posts.en', ${asked.written.query}) as en,
             to_tsquery('posts.es', ${asked.written.query}) as es
    ), asked as materialized (
      select en || es as plain, ${inTitles(asked.written)},
        (case when en = es then en when numnode(en) = 0 then es && '''#es'''::tsquery
              when numnode(es) = 0 then en && '''#en'''::tsquery
              else (en && '''#en'''::tsquery) || (es && '''#es'''::tsquery) end) ${sql.join(
                marks.map((mark) => sql`&& ${mark}`),
                sql` `,
              )} as q
      from words where numnode(en) + numnode(es) > 0
    ), top as materialized (
      select posts.search_month(least(greatest((select max(created_at) from posts.search_post),
        ${asked.fresh.newest}::timestamptz), ${asked.to}::timestamptz, ${top})) as month
    ), spans as materialized (
      select case when nr < ${apart}::int then ('''#m' || month - nr || '''')::tsquery end as mark,
        case when nr = ${apart}::int then to_timestamp((month - nr + 1) * 2592000.0) end as older_than
      from top, generate_series(0, ${apart}::int) nr
    )`;
}

/** What bears the words in its title, and what is called exactly so: that comes before what only has them. */
const inTitles = ({ titled, named }: Written): RawBuilder<unknown> => {
  const either = (text: string) =>
    sql`to_tsquery('posts.en', ${text}) || to_tsquery('posts.es', ${text})`;
  return sql`${either(titled)} as titled, ${either(named)} as named`;
};

const anyOf = (marks: readonly string[]): RawBuilder<unknown> =>
  sql`${marks.map((mark) => `'#${mark}'`).join('|') || "'#none'"}::tsquery`;

/**
 * Matches of the newest thirty days, then of those before, and at last of all that is older, until there
 * are enough: a loop over `spans`, in whose order they come. So a common word costs what a month of it
 * costs, and whatever is not found often enough by then is rare.
 */
const byMonth = (
  { actor, registry }: Reading,
  { scopes, from, to, fresh }: Asked,
  also: RawBuilder<unknown>,
  limit: number,
): RawBuilder<unknown> => {
  const moderated = scopes.filter(({ moderates }) => moderates).map(({ id }) => id);
  const reader = { actor, moderates: sql<boolean>`s.scope_id = any(${moderated}::uuid[])` };
  return sql`
  select one.* from asked cross join spans cross join lateral (
    select s.post_id as id, s.created_at, s.words
    from (
      -- A fence: otherwise the newest are walked through one by one, which takes for ever with a rare word.
      select * from ${found(registry, fresh)}
      where words @@ (case when spans.mark is null then asked.q else asked.q && spans.mark end) offset 0
    ) s
    where s.scope_id = any(${scopes.map(({ id }) => id)}::uuid[])
      and s.place_id <> all(${scopes.flatMap(({ folded }) => folded)}::uuid[])
      and ${isMet('s.author_id', reader)} and ${isOpenTo('s', reader, openedKinds({ registry }))} and ${also}
      and (spans.older_than is null or s.created_at < spans.older_than)
      and (${from}::timestamptz is null or s.created_at >= ${from}::timestamptz)
      and (${to}::timestamptz is null or s.created_at < ${to}::timestamptz)
    order by s.created_at desc, s.post_id desc limit ${limit}
  ) one limit ${limit}`;
};

/** All that is indexed, and what the actor wrote since. */
const found = (registry: Reading['registry'], { split }: Fresh): RawBuilder<unknown> =>
  split.length === 0
    ? sql`posts.search_post`
    : sql`(select post_id, place_id, scope_id, author_id, created_at, words from posts.search_post
        union all
        select post_id, place_id, scope_id, author_id, created_at, words
        from (${indexed(registry, split)}) own
        where not exists (select from posts.search_post s where s.post_id = own.post_id)) kept`;
