import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { noWords, type Vocabulary } from './question.rules.ts';
import { swapped, type Candidate } from './spelling.rules.ts';

/** Where a word stands in one of the scopes. What stands only in others is neither known nor offered. */
const stands = (word: string, scopes: readonly string[]): RawBuilder<unknown> => sql`
  from posts.search_word_scope s where s.word = ${sql.ref(word)} and s.scope_id = any(${[...scopes]}::uuid[])`;

/** Which of these words somebody wrote there, and which are little ones like "the". */
export async function vocabularyOf(
  tx: ReadTx,
  words: readonly string[],
  scopes: readonly string[],
): Promise<Vocabulary> {
  if (words.length === 0) return noWords;
  const rows = await sql<{ word: string; stands: boolean; little: boolean }>`
    select asked.word, exists (select ${stands('asked.word', scopes)}) as stands,
      length(to_tsvector('posts.en', asked.word)) = 0
        or length(to_tsvector('posts.es', asked.word)) = 0 as little
    from unnest(${[...words]}::text[]) asked(word)`.rows(tx);
  const all = (which: typeof rows) => new Set(which.map(({ word }) => word));
  return {
    stand: all(rows.filter((row) => row.stands)),
    little: all(rows.filter((row) => row.little)),
  };
}

/** Which of these words stand there, and for the others the words there that are like them. */
export async function likeWords(
  tx: ReadTx,
  keys: readonly string[],
  scopes: readonly string[],
): Promise<{ known: Set<string>; candidates: Candidate[] }> {
  const swaps = keys.flatMap((typed) => swapped(typed).map((word) => ({ typed, word })));
  const rows = await sql<Candidate>`
    select asked.typed, w.word, here.posts from unnest(${[...keys]}::text[]) asked(typed)
    cross join lateral (
      select asked.typed as word
      union
      select alike from posts.search_similar(asked.typed) alike
      where not exists (select ${stands('asked.typed', scopes)})
      union
      select swap.word from jsonb_to_recordset(${JSON.stringify(swaps)}::jsonb) swap(typed text, word text)
      where swap.typed = asked.typed
    ) w
    cross join lateral (select sum(s.posts)::int as posts ${stands('w.word', scopes)}) here
    where here.posts > 0`.rows(tx);
  const known = new Set(rows.filter((row) => row.typed === row.word).map((row) => row.word));
  return { known, candidates: rows };
}
