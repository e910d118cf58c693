import { sql } from '#platform/db/sql.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { postSorts } from '../place/scopes.sql.ts';
import type { PostsTables } from '../tables.ts';

type Reading = ReadTx<PostsTables & MemberCardTable>;

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
  excerpt: string;
  contentNote: string;
};

/** Stand around what was looked for; taken out of texts before. */
export const MARKS = { begin: '\u0002', end: '\u0003' } as const;

/** Whether a question is only of little words in a language. */
export async function isLittle(tx: Reading, q: string): Promise<boolean> {
  const { rows } = await sql<{ little: boolean }>`
    select numnode(websearch_to_tsquery('posts.en', ${q})) = 0
      or numnode(websearch_to_tsquery('posts.es', ${q})) = 0 as little`.execute(tx);
  return rows[0]?.little ?? false;
}

/** The person of that name on the reader's side, if they may meet. */
export async function personNamed(
  tx: Reading,
  actor: Actor,
  name: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select card.id from accounts.pub_member_card card
    where lower(card.name) = lower(${name}) and card.side = ${actor.side}
      and card.id <> all(${[...actor.blocked]}::uuid[]) limit 1`.execute(tx);
  return rows[0]?.id;
}

/** The page's few posts with what the words stand in. What has just been hidden is left out. */
export async function foundPosts(
  {
    tx,
    actor,
    registry,
  }: Pick<ReadCtx<PostsTables & MemberCardTable>, 'tx' | 'actor' | 'registry'>,
  ids: readonly string[],
  q: string,
): Promise<FoundRow[]> {
  const seen = seenOfSorts(postSorts({ registry }), actor, () => sql`${[...ids]}::uuid[]`);
  const { rows } = await sql<FoundRow>`
    select p.id, p.scope_id as "scopeId", p.author_id as "authorId", card.name as "authorName",
      p.alias is not null as anonymous, p.created_at as at, p.accepted_at is not null as accepted,
      ${headline(sql`seen.title`, q, sql`'HighlightAll=true'`)} as title, seen.link, p.content_note as "contentNote",
      case when p.content_note = '' then ${headline(
        textOf,
        q,
        sql`'MaxWords=40, MinWords=24, ShortWord=2'`,
      )} else '' end as excerpt
    from unnest(${[...ids]}::uuid[]) with ordinality asked(id, nr)
    join posts.post p on p.id = asked.id
    join (${seen}) seen on seen.id = p.id and seen.state = 'visible'
    left join posts.search_post kept on kept.post_id = p.id
    cross join lateral (select coalesce(kept.words, posts.search_words('', p.body)) as words) s
    left join accounts.pub_member_card card on card.id = p.author_id
    order by asked.nr`.execute(tx);
  return rows;
}

/** The words of a post as they were typed. What looks like a tag is left out of excerpts. */
const textOf = sql`replace(replace(replace(replace(regexp_replace(left(p.body_html, 40000), '<[^>]*>', ' ', 'g'),
  '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&')`;

/** The places of the words in a text, as the language of the post finds them. */
const headline = (text: ReturnType<typeof sql>, q: string, how: ReturnType<typeof sql>) => sql`
  ts_headline(case when s.words @@ '''#en'''::tsquery then 'posts.en'::regconfig else 'posts.es'::regconfig end,
    translate(${text}, E'\x02\x03', ''),
    case when s.words @@ '''#en'''::tsquery then websearch_to_tsquery('posts.en', ${q})
         else websearch_to_tsquery('posts.es', ${q}) end,
    ${how} || E', StartSel=\x02, StopSel=\x03')`;
