import { sql } from '#platform/db/sql.ts';
import { pageOpenTo } from '#modules/accounts/index.server.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { foldName } from '#platform/fold.rules.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { postSorts } from '../place/scopes.sql.ts';
import type { Match } from './match.sql.ts';

export type FoundRow = {
  id: string;
  scopeId: string;
  authorId: string | null;
  authorName: string | null;
  anonymous: boolean;
  at: Date;
  accepted: boolean;
  title: string;
  link: string;
  html: string;
  contentNote: string;
  /** The language in which its words are looked for, and what they are looked for as. */
  language: string;
  lexemes: string[];
};

/** Whether a question, as it is written, is only of little words in a language. */
export async function isLittle(tx: ReadTx, query: string): Promise<boolean> {
  const { little } = await sql<{ little: boolean }>`
    select numnode(to_tsquery('posts.en', ${query})) = 0
      or numnode(to_tsquery('posts.es', ${query})) = 0 as little`.one(tx);
  return little;
}

/** The person of that name on the reader's side, if they may meet and what that one wrote may be gathered. */
export async function personNamed(
  tx: ReadTx,
  actor: Actor,
  name: string,
): Promise<string | undefined> {
  const person = await sql<{ id: string }>`
    select card.id from accounts.pub_member_card card
    where card.folded = ${foldName(name)} and card.side = ${actor.side} and ${pageOpenTo(actor, 'card')}
      and card.id <> all(${[...actor.blocked]}::uuid[]) limit 1`.first(tx);
  return person?.id;
}

/** The page's few posts. What has just been hidden is left out. `marked`: the words that are looked for. */
export function foundPosts(
  { tx, actor, registry }: Pick<ReadCtx, 'tx' | 'actor' | 'registry'>,
  page: readonly Match[],
  marked: string,
): Promise<FoundRow[]> {
  const ids = page.map(({ id }) => id);
  const seen = seenOfSorts(registry, postSorts({ registry }), actor, () => sql`${ids}::uuid[]`);
  return sql<FoundRow>`
    with asked as materialized (
      select is_english, config, tsvector_to_array(to_tsvector(config, ${marked})) as lexemes
      from (values (true, 'posts.en'::regconfig), (false, 'posts.es')) of(is_english, config)
    )
    select p.id, p.scope_id as "scopeId", p.author_id as "authorId", card.name as "authorName",
      p.alias is not null as anonymous, p.created_at as at, p.accepted_at is not null as accepted,
      seen.title, seen.link, p.content_note as "contentNote", asked.config::text as language, asked.lexemes,
      case when p.content_note = '' then left(p.body_html, 40000) else '' end as html
    from unnest(${ids}::uuid[], ${page.map(({ isEnglish }) => isEnglish)}::boolean[])
      with ordinality found(id, is_english, nr)
    join asked on asked.is_english = found.is_english
    join posts.post p on p.id = found.id
    join (${seen}) seen on seen.id = p.id and seen.state = 'visible'
    left join accounts.pub_member_card card on card.id = p.author_id
    order by found.nr`.rows(tx);
}

/** Words, each behind its language and a space, followed by what the dictionary makes of them. */
export async function withLexemes(tx: ReadTx, words: readonly string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set();
  const { rows } = await sql<{ known: string }>`
    select word || ' ' || lexeme as known from unnest(${[...words]}::text[]) word
    cross join lateral unnest(to_tsvector(split_part(word, ' ', 1)::regconfig, split_part(word, ' ', 2)))`.execute(
    tx,
  );
  return new Set(rows.map(({ known }) => known));
}
