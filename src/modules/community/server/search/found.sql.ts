import { sql } from '#platform/db/sql.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { isOut } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { ThreadKind } from '../../thread.contract.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';
import type { CommunityTables } from '../tables.ts';

type Reading = Tx<CommunityTables & MemberCardTable>;

export type SpaceRow = { id: string; slug: string; title: string };

export type FoundRow = {
  id: string;
  authorId: string | null;
  authorName: string | null;
  anonymous: boolean;
  at: Date;
  opening: boolean;
  accepted: boolean;
  threadSlug: string;
  threadTitle: string;
  kind: ThreadKind;
  spaceSlug: string;
  spaceTitle: string;
  excerpt: string;
  contentNote: string;
};

/** Stand around what was looked for; taken out of texts before. */
export const MARKS = { begin: '\u0002', end: '\u0003' } as const;

/** The spaces that somebody may read, in their order; and whether a question is only of little words in a language. */
export async function readableSpaces(
  tx: Reading,
  actor: Actor,
  q: string,
): Promise<{ spaces: SpaceRow[]; little: boolean }> {
  const { rows } = await sql<SpaceRow & { little: boolean }>`
    select space.id, space.slug, space.title, numnode(websearch_to_tsquery('community.en', ${q})) = 0
      or numnode(websearch_to_tsquery('community.es', ${q})) = 0 as little
    from community.space space where ${visibleTo(actor)} order by space.position, space.id`.execute(
    tx,
  );
  return { spaces: rows, little: rows[0]?.little ?? false };
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
  tx: Reading,
  actor: Actor,
  ids: readonly string[],
  q: string,
): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    select p.id, p.author_id as "authorId", card.name as "authorName", p.alias is not null as anonymous,
      p.created_at as at, p.seq = 1 as opening, p.accepted_at is not null as accepted,
      thread.slug as "threadSlug", ${headline(sql`thread.title`, q, sql`'HighlightAll=true'`)} as "threadTitle",
      thread.kind, space.slug as "spaceSlug", space.title as "spaceTitle", p.content_note as "contentNote",
      case when p.content_note = '' then ${headline(
        textOf,
        q,
        sql`'MaxWords=40, MinWords=24, ShortWord=2'`,
      )} else '' end as excerpt
    from unnest(${[...ids]}::uuid[]) with ordinality asked(id, nr)
    join posts.pub_post p on p.id = asked.id
    join community.search_post s on s.post_id = p.id
    join community.thread thread on thread.id = p.place_id
    join community.space space on space.id = p.scope_id
    left join accounts.pub_member_card card on card.id = p.author_id
    where ${isOut('p')}
      and thread.unseen_at is null and thread.merged_into is null
      and ${visibleTo(actor)} and ${notBlocked(actor, 'p.author_id')}
    order by asked.nr`.execute(tx);
  return rows;
}

/** The words of a post as they were typed. What looks like a tag is left out of excerpts. */
const textOf = sql`replace(replace(replace(replace(regexp_replace(left(p.body_html, 40000), '<[^>]*>', ' ', 'g'),
  '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&')`;

/** The places of the words in a text, as the language of the post finds them. */
const headline = (text: ReturnType<typeof sql>, q: string, how: ReturnType<typeof sql>) => sql`
  ts_headline(case when s.words @@ '''#en'''::tsquery then 'community.en'::regconfig else 'community.es'::regconfig end,
    translate(${text}, E'\x02\x03', ''),
    case when s.words @@ '''#en'''::tsquery then websearch_to_tsquery('community.en', ${q})
         else websearch_to_tsquery('community.es', ${q}) end,
    ${how} || E', StartSel=\x02, StopSel=\x03')`;
