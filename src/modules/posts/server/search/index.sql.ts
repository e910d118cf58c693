import { setImmediate } from 'node:timers/promises';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Actor } from '#platform/actor.ts';
import { AT_ONCE } from '#platform/personal/personal.ts';
import type { Ctx, ReadCtx } from '#platform/use-case.ts';
import { placeKinds } from '../place.ts';
import { isOut, isOwn } from '../visible.sql.ts';
import { countedIn, textOfWords, wordsIn } from './words.rules.ts';

type Registry = ReadCtx<never>['registry'];
type Reading = Pick<ReadCtx, 'tx' | 'registry'>;

/** Posts of `ids` that may be found, and their places as search knows them. */
const findable = (registry: Registry, ids: RawBuilder<unknown>): RawBuilder<unknown> => {
  const places = sql`array(select p.place_id from posts.post p where p.id = any(${ids}))`;
  const known = registry.all(placeKinds).map((kind) => kind.searched(places));
  return sql`posts.post p join (${sql.join(known, sql` union all `)}) place(id, title, kind)
    on place.id = p.place_id and p.id = any(${ids}) and ${isOut('p')}`;
};

/** A post whose words are split, and those of them by which typing mistakes are forgiven. */
type Split = { id: string; title: string; body: string; terms: string[] };

/** Letters of a post that are read, and after how many of all of them others get their turn. */
const LONGEST = 60_000;
const IN_A_ROW = 50_000;

/** The words of posts that may be found. */
async function splitPosts({ tx, registry }: Reading, ids: readonly string[]): Promise<Split[]> {
  if (ids.length === 0) return [];
  const rows = await sql<{ id: string; title: string; body: string }>`
    select p.id, case when p.seq = 1 then place.title else '' end as title,
      p.content_note || ' ' || left(p.body, ${LONGEST}::int) as body
    from ${findable(registry, sql`${[...ids]}::uuid[]`)}`.rows(tx);
  const split: Split[] = [];
  let letters = 0;
  for (const { id, title, body } of rows) {
    const [called, said] = [wordsIn(title), wordsIn(body)];
    const terms = countedIn([...called, ...said]);
    split.push({ id, title: textOfWords(called), body: textOfWords(said), terms });
    letters += body.length;
    if (letters < IN_A_ROW) continue;
    letters = 0;
    await setImmediate();
  }
  return split;
}

/**
 * What search keeps of posts: each with its words and with marks that begin with # (month, scope, kind,
 * person), by which the index narrows at once.
 */
export const indexed = (registry: Registry, split: readonly Split[]): RawBuilder<unknown> => {
  const ids = sql`${split.map(({ id }) => id)}::uuid[]`;
  return sql`
    select p.id as post_id, p.place_id, p.scope_id, p.author_id, p.created_at,
      posts.search_words(said.title, said.body) || array_to_tsvector(array_remove(array[
        '#m' || posts.search_month(p.created_at), '#s' || p.scope_id, '#k' || place.kind, '#a' || p.author_id,
        case when p.accepted_at is not null or (p.seq = 1 and exists (select from posts.post a
          where a.place_id = p.place_id and a.accepted_at is not null)) then '#accepted' end], null)) as words,
      said.terms
    from ${findable(registry, ids)}
    join jsonb_to_recordset(${JSON.stringify(split)}::jsonb) said(id uuid, title text, body text, terms text[])
      on said.id = p.id`;
};

/**
 * Makes what can be found agree with the posts themselves, for some of those that wait, the newest
 * first. How many they were. Nobody who writes waits for it; of several processes one goes at a time,
 * because all count the same words.
 */
export async function indexWaiting({
  tx,
  registry,
}: Pick<Ctx, 'tx' | 'registry'>): Promise<number> {
  const waits = await sql`select from posts.search_waiting order by nr desc limit 1`.first(tx);
  if (waits === undefined) return 0;
  await takeLock(tx, 'posts.search');
  const taken = await sql<{ rows: number; ids: string[] | null; last: string | null }>`
    with taken as (
      delete from posts.search_waiting where nr = any(array(
        select nr from posts.search_waiting order by nr desc limit ${AT_ONCE}))
      returning nr, post_id
    ) select count(*)::int as rows, array_agg(distinct post_id) as ids, max(nr) as last from taken`.one(
    tx,
  );
  const ids = taken.ids ?? [];
  const split = await splitPosts({ tx, registry }, ids);
  const gone = await put({ tx, registry }, { ids, split, last: taken.last });
  if (gone.length > 0) await forget(tx, gone);
  return taken.rows;
}

/** What was split is kept, unless it has changed since; what may not be found goes. Words that stand nowhere now. */
async function put(
  { tx, registry }: Pick<Ctx, 'tx' | 'registry'>,
  { ids, split, last }: { ids: string[]; split: Split[]; last: string | null },
): Promise<string[]> {
  const these = sql`${ids}::uuid[]`;
  const done = await sql<{ gone: string[] }>`
    with now as materialized (
      select one.* from (${indexed(registry, split)}) one
      where not exists (select from posts.search_waiting w where w.nr > ${last}::bigint and w.post_id = one.post_id)
    ), gone as (
      delete from posts.search_post s where s.post_id = any(${these}) and s.post_id not in (select post_id from now)
    ), put as (
      insert into posts.search_post (post_id, place_id, scope_id, author_id, created_at, words)
      select post_id, place_id, scope_id, author_id, created_at, words from now
      on conflict (post_id) do update set place_id = excluded.place_id, scope_id = excluded.scope_id,
        author_id = excluded.author_id, created_at = excluded.created_at, words = excluded.words
    ), uncounted as (
      delete from posts.search_counted c where c.post_id = any(${these}) and c.post_id not in (select post_id from now)
    ), counted as (
      insert into posts.search_counted (post_id, scope_id, terms) select post_id, scope_id, terms from now
      on conflict (post_id) do update set scope_id = excluded.scope_id, terms = excluded.terms
    ), changed as materialized (
      select term, scope_id, sum(n)::int as n from (
        select term, scope_id, 1 as n from now, unnest(terms) term
        union all
        select term, c.scope_id, -1 from posts.search_counted c, unnest(c.terms) term where c.post_id = any(${these})
      ) each group by term, scope_id having sum(n) <> 0
    ), words as (
      insert into posts.search_word select distinct term from changed where n > 0 on conflict do nothing
    ), kept as (
      insert into posts.search_word_scope as kept (word, scope_id, posts) select term, scope_id, n from changed
      on conflict (word, scope_id) do update set posts = kept.posts + excluded.posts
      returning kept.word, kept.posts
    )
    select array(select distinct word from kept where posts <= 0) as gone`.one(tx);
  return done.gone;
}

/** Words that stand nowhere any more in a scope, and those that stand in none. */
async function forget(tx: Tx, words: readonly string[]): Promise<void> {
  await sql`
    with gone as (
      delete from posts.search_word_scope where word = any(${[...words]}::text[]) and posts <= 0
    )
    delete from posts.search_word w where w.word = any(${[...words]}::text[])
      and not exists (select from posts.search_word_scope s where s.word = w.word and s.posts > 0)`.execute(
    tx,
  );
}

/** Posts that are not indexed yet, and are to be found. */
export type Fresh = { split: readonly Split[]; newest: Date | null };
export const none: Fresh = { split: [], newest: null };

/** Of the newest that wait those that the actor wrote: one finds one's own post at once. */
export async function ownWaiting({ tx, registry }: Reading, actor: Actor): Promise<Fresh> {
  const fresh = await sql<{ ids: string[]; newest: Date | null }>`
    select coalesce(array_agg(p.id), '{}') as ids, max(p.created_at) as newest
    from (select distinct post_id from (
      select post_id from posts.search_waiting order by nr desc limit 200) newest) waiting
    join posts.post p on p.id = waiting.post_id where ${isOwn('p', actor)} and ${isOut('p')}`.one(
    tx,
  );
  return { split: await splitPosts({ tx, registry }, fresh.ids), newest: fresh.newest };
}
