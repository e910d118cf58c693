import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Written } from '#platform/mentions/mentions.rules.ts';
import { advancing } from '../place/advance.sql.ts';

export type Part = { question: string; body: string; html: string };
export type NewPost = {
  id: string;
  placeKind: string;
  placeId: string;
  scopeId: string;
  seq: number;
  /** Under which it stands; null: on the top level. */
  parentId: string | null;
  writerId: string;
  /** Which of the anonymous of the place; null: with a name. */
  alias: number | null;
  body: string;
  html: string;
  contentNote: string;
  /** The fields it was written in; none where it is one text. */
  parts: readonly Part[];
  mentions: readonly Written[];
  createdAt: Date;
  heldAt: Date | null;
};

/** Further clauses of the same statement, from `post (id)`, which has a row where the post was inserted. */
export type InsertAlso = (post: NewPost, now: Date) => RawBuilder<unknown>;

/**
 * Inserts a post, its fields, whom it names, and that its writer has seen it. Gives the number of the
 * change; undefined where what it answers went elsewhere meanwhile. The place is locked before.
 */
export async function insertPost(
  tx: Tx,
  post: NewPost,
  now: Date,
  also?: InsertAlso,
): Promise<number | undefined> {
  const authorId = post.alias === null ? post.writerId : null;
  const { rows } = await sql<{ changed: number }>`
    with place as (${advancing(sql`values (${post.placeId}::uuid, 1, 0)`)}), post as (
      insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, alias,
        body, body_html, content_note, created_at, held_at, changed)
      select ${post.id}::uuid, ${post.placeKind}, ${post.placeId}::uuid, ${post.scopeId}::uuid, ${post.seq}::int,
        above.root_seq, ${post.parentId}::uuid, ${authorId}::uuid, ${post.alias}::smallint,
        ${post.body}, ${post.html}, ${post.contentNote}, ${post.createdAt}, ${post.heldAt}, place.changed
      from place, (
        select ${post.seq}::int as root_seq where ${post.parentId}::uuid is null
        union all
        select parent.root_seq from posts.post parent
        where parent.id = ${post.parentId}::uuid and parent.place_id = ${post.placeId}::uuid
          and parent.deleted_at is null and parent.hidden_at is null and parent.held_at is null
      ) above
      returning id, changed
    ), unnamed as (
      insert into posts.anonymous_author (post_id, place_id, persona_id)
      select id, ${post.placeId}::uuid, ${post.writerId}::uuid from post where ${post.alias !== null}
    ), named as (
      insert into posts.mention (post_id, persona_id, written)
      select post.id, m.id, string_agg(m.written, E'\\n')
      from post, unnest(${post.mentions.map(({ id }) => id)}::uuid[],
        ${post.mentions.map(({ written }) => written)}::text[]) m(id, written)
      group by post.id, m.id
    ), ${partsOf(post.parts)} visited as (
      insert into posts.visit (place_id, persona_id, seen, visited_at)
      select ${post.placeId}::uuid, ${post.writerId}::uuid,
        int4multirange(int4range(${post.seq}::int, ${post.seq}::int + 1)), ${now} from post
      on conflict (place_id, persona_id) do update
        set seen = visit.seen + excluded.seen, visited_at = excluded.visited_at
    ) ${also === undefined ? sql`` : sql`, ${also(post, now)}`}
    select changed from post`.execute(tx);
  return rows[0]?.changed;
}

const partsOf = (parts: readonly Part[]): RawBuilder<unknown> =>
  parts.length === 0
    ? sql``
    : sql`parts as (
        insert into posts.part (post_id, position, question, body, body_html)
        select post.id, f.nr - 1, f.question, f.body, f.html
        from post, unnest(${parts.map((one) => one.question)}::text[], ${parts.map((one) => one.body)}::text[],
          ${parts.map((one) => one.html)}::text[]) with ordinality f(question, body, html, nr)
      ),`;

/** Which of the anonymous of a place somebody is; the place is locked before. */
export async function aliasIn(tx: Tx, placeId: string, personaId: string): Promise<number> {
  const { alias } = await sql<{ alias: number }>`
    with known as (
      select alias from posts.alias
      where place_id = ${placeId}::uuid and persona_id = ${personaId}::uuid
    ), made as (
      insert into posts.alias (place_id, persona_id, alias)
      -- Numbers that came with a merged thread stand on its posts alone.
      select ${placeId}::uuid, ${personaId}::uuid, greatest(max(a.alias), (
        select max(p.alias) from posts.post p where p.place_id = ${placeId}::uuid), 0) + 1
      from posts.alias a where a.place_id = ${placeId}::uuid
      having not exists (select from known)
      returning alias
    )
    select alias from known union all select alias from made`.one(tx);
  return alias;
}
