import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Candidate } from './question.rules.ts';

/**
 * Which of these words stand in one of the scopes, and for the others the words there that are like
 * them. What stands only in other scopes is neither known nor offered.
 */
export async function likeWords(
  tx: ReadTx,
  keys: readonly string[],
  scopes: readonly string[],
): Promise<{ known: Set<string>; candidates: Candidate[] }> {
  const rows = await sql<Candidate>`
    select typed, w.word, here.posts from unnest(${[...keys]}::text[]) typed
    cross join lateral (
      select typed as word
      union
      select alike from posts.search_similar(typed) alike
      where not exists (select from posts.search_word_scope s
        where s.word = typed and s.scope_id = any(${[...scopes]}::uuid[]))
    ) w
    cross join lateral (
      select sum(s.posts)::int as posts from posts.search_word_scope s
      where s.word = w.word and s.scope_id = any(${[...scopes]}::uuid[])
    ) here
    where here.posts > 0`.rows(tx);
  const known = new Set(rows.filter((row) => row.typed === row.word).map((row) => row.word));
  return { known, candidates: rows };
}
