import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { CommunityTables } from '../tables.ts';
import type { Candidate } from './question.rules.ts';

/**
 * Which of these words stand in one of the spaces, and for the others the words there that are like
 * them. What stands only in other spaces is neither known nor offered.
 */
export async function likeWords(
  tx: Tx<CommunityTables>,
  keys: readonly string[],
  spaces: readonly string[],
): Promise<{ known: Set<string>; candidates: Candidate[] }> {
  const { rows } = await sql<Candidate>`
    select typed, w.word, here.posts from unnest(${[...keys]}::text[]) typed
    cross join lateral (
      select typed as word
      union
      select alike from community.search_similar(typed) alike
      where not exists (select from community.search_word_space s
        where s.word = typed and s.space_id = any(${[...spaces]}::uuid[]))
    ) w
    cross join lateral (
      select sum(s.posts)::int as posts from community.search_word_space s
      where s.word = w.word and s.space_id = any(${[...spaces]}::uuid[])
    ) here
    where here.posts > 0`.execute(tx);
  const known = new Set(rows.filter((row) => row.typed === row.word).map((row) => row.word));
  return { known, candidates: rows };
}

/** Counts the words of posts that came since; at most so many posts at once. How many they were. */
export async function countNewWords(tx: Tx<CommunityTables>, most: number): Promise<number> {
  // One at a time, and not while words are taken out of the count.
  await sql`select pg_advisory_xact_lock(716071)`.execute(tx);
  const { rows } = await sql<{ n: number }>`
    with taken as (
      delete from community.search_uncounted where post_id in (
        select post_id from community.search_uncounted limit ${most} for update skip locked)
      returning post_id
    ), terms as (
      select s.space_id, term, count(*)::int as n
      from taken join community.search_post s on s.post_id = taken.post_id
      join posts.pub_post p on p.id = s.post_id join community.thread t on t.id = p.place_id,
      community.search_terms(concat(case when p.seq = 1 then t.title end, ' ', p.content_note, ' ', p.body)) term
      group by 1, 2
    ), words as (
      insert into community.search_word select distinct term from terms on conflict do nothing
    ), counted as (
      insert into community.search_word_space as kept (word, space_id, posts)
      select term, space_id, n from terms
      on conflict (word, space_id) do update set posts = kept.posts + excluded.posts
    )
    select count(*)::int as n from taken`.execute(tx);
  return rows[0]?.n ?? 0;
}
