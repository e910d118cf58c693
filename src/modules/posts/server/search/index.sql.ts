import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Actor } from '#platform/actor.ts';
import { AT_ONCE } from '#platform/personal/personal.ts';
import type { Ctx, ReadCtx } from '#platform/use-case.ts';
import { placeKinds } from '../place.ts';
import { isOut, isOwn } from '../visible.sql.ts';

type Registry = ReadCtx<never>['registry'];

/**
 * What search keeps of posts: those of `ids` that may be found, each with its words and with marks that
 * begin with # (month, scope, kind, person), by which the index narrows at once.
 */
export const indexed = (registry: Registry, ids: RawBuilder<unknown>): RawBuilder<unknown> => {
  const places = sql`array(select p.place_id from posts.post p where p.id = any(${ids}))`;
  const known = registry.all(placeKinds).map((kind) => kind.searched(places));
  return sql`
    select p.id as post_id, p.place_id, p.scope_id, p.author_id, p.created_at,
      posts.search_words(said.title, said.body) || array_to_tsvector(array_remove(array[
        '#m' || posts.search_month(p.created_at), '#s' || p.scope_id, '#k' || place.kind, '#a' || p.author_id,
        case when p.accepted_at is not null or (p.seq = 1 and exists (select from posts.post a
          where a.place_id = p.place_id and a.accepted_at is not null)) then '#accepted' end], null)) as words,
      said.title || ' ' || said.body as text
    from posts.post p join (${sql.join(known, sql` union all `)}) place(id, title, kind) on place.id = p.place_id
    cross join lateral (select case when p.seq = 1 then place.title else '' end as title,
      p.content_note || ' ' || p.body as body) said
    where p.id = any(${ids}) and ${isOut('p')}`;
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
  const these = sql`(select all_ids from ids)::uuid[]`;
  const done = await sql<{ posts: number; gone: string[] }>`
    with taken as (
      delete from posts.search_waiting where nr = any(array(
        select nr from posts.search_waiting order by nr desc limit ${AT_ONCE}))
      returning post_id
    ), ids as materialized (select array_agg(distinct post_id) as all_ids from taken
    ), now as materialized (select one.*, array(select posts.search_terms(one.text)) as terms
      from (${indexed(registry, these)}) one
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
    select (select count(*)::int from taken) as posts, array(select distinct word from kept where posts <= 0) as gone`.first(
    tx,
  );
  const { posts = 0, gone = [] } = done ?? {};
  if (gone.length > 0) await forget(tx, gone);
  return posts;
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

/** Of the newest that wait those that the actor wrote: one finds one's own post at once. */
export async function ownWaiting(tx: ReadTx, actor: Actor): Promise<Fresh> {
  const fresh = await sql<Fresh>`
    select coalesce(array_agg(p.id), '{}') as ids, max(p.created_at) as newest
    from (select distinct post_id from (
      select post_id from posts.search_waiting order by nr desc limit 200) newest) waiting
    join posts.post p on p.id = waiting.post_id where ${isOwn('p', actor)} and ${isOut('p')}`.first(
    tx,
  );
  return fresh ?? none;
}

/** Posts that are not indexed yet, and are to be found. */
export type Fresh = { ids: readonly string[]; newest: Date | null };
export const none: Fresh = { ids: [], newest: null };
