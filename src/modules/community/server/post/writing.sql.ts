import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Written } from '#platform/mentions/mentions.rules.ts';
import type { Tables } from '../thread/thread.sql.ts';

export type NewPost = {
  id: string;
  threadId: string;
  spaceId: string;
  seq: number;
  /** Under which it stands; null: on the top level. */
  parentId: string | null;
  writerId: string;
  /** Which of the anonymous of the thread; null: with a name. */
  alias: number | null;
  body: string;
  html: string;
  contentNote: string;
  mentions: readonly Written[];
  createdAt: Date;
  heldAt: Date | null;
};

/**
 * Keeps a post, whom it names, and that its writer has seen it and follows the thread unless they
 * left it. False where what it answers went elsewhere meanwhile. The thread's row is locked before.
 */
export async function insertPost(tx: Tx<Tables>, post: NewPost, now: Date): Promise<boolean> {
  const authorId = post.alias === null ? post.writerId : null;
  const { rows } = await sql`
    with post as (
      insert into community.post (id, thread_id, space_id, seq, root_seq, parent_id, author_id, mask,
        body, body_html, content_note, created_at, held_at)
      select ${post.id}::uuid, ${post.threadId}::uuid, ${post.spaceId}::uuid, ${post.seq}::int,
        place.root_seq, ${post.parentId}::uuid, ${authorId}::uuid, ${post.alias}::smallint,
        ${post.body}, ${post.html}, ${post.contentNote}, ${post.createdAt}, ${post.heldAt}
      from (
        select ${post.seq}::int as root_seq where ${post.parentId}::uuid is null
        union all
        select parent.root_seq from community.post parent
        where parent.id = ${post.parentId}::uuid and parent.thread_id = ${post.threadId}::uuid
          and parent.deleted_at is null and parent.hidden_at is null and parent.held_at is null
      ) place
      returning id
    ), hidden as (
      insert into community.hidden_author (post_id, thread_id, persona_id)
      select id, ${post.threadId}::uuid, ${post.writerId}::uuid from post where ${post.alias !== null}
    ), named as (
      insert into community.mention (post_id, persona_id, written)
      select post.id, m.id, string_agg(m.written, E'\\n')
      from post, unnest(${post.mentions.map(({ id }) => id)}::uuid[],
        ${post.mentions.map(({ written }) => written)}::text[]) m(id, written)
      group by post.id, m.id
    ), followed as (
      insert into community.follow (thread_id, persona_id, followed_at)
      select ${post.threadId}::uuid, ${post.writerId}::uuid, ${now} from post
      on conflict do nothing
    ), visited as (
      insert into community.visit (thread_id, persona_id, seen, visited_at)
      select ${post.threadId}::uuid, ${post.writerId}::uuid,
        int4multirange(int4range(${post.seq}::int, ${post.seq}::int + 1)), ${now} from post
      on conflict (thread_id, persona_id) do update
        set seen = visit.seen + excluded.seen, visited_at = excluded.visited_at
    )
    select id from post`.execute(tx);
  return rows.length > 0;
}

/** Which of the anonymous of a thread somebody is; the thread's row is locked before. */
export async function aliasIn(
  tx: Tx<Tables>,
  threadId: string,
  personaId: string,
): Promise<number> {
  const { rows } = await sql<{ alias: number }>`
    with known as (
      select mask from community.mask
      where thread_id = ${threadId}::uuid and persona_id = ${personaId}::uuid
    ), made as (
      insert into community.mask (thread_id, persona_id, mask)
      -- Numbers that came with a merged thread stand on its posts alone.
      select ${threadId}::uuid, ${personaId}::uuid, greatest(max(m.mask), (
        select max(p.mask) from community.post p where p.thread_id = ${threadId}::uuid), 0) + 1
      from community.mask m where m.thread_id = ${threadId}::uuid
      having not exists (select from known)
      returning mask
    )
    select mask as alias from known union all select mask from made`.execute(tx);
  const alias = rows[0]?.alias;
  if (alias === undefined) throw new Error('nobody has two faces in one thread');
  return alias;
}

/**
 * Takes the next place in a thread and locks it. `shown`: others can see the post at once. Undefined
 * where the thread was closed, merged or taken from sight meanwhile.
 */
export async function reserveSeq(
  tx: Tx<Tables>,
  threadId: string,
  post: { at: Date; isShown: boolean; isByAnother: boolean },
): Promise<number | undefined> {
  const { rows } = await sql<{ seq: number }>`
    update community.thread set last_seq = last_seq + 1,
      replies = replies + ${post.isShown ? 1 : 0},
      last_post_at = case when ${post.isShown} then greatest(last_post_at, ${post.at}) else last_post_at end,
      answered_at = case when ${post.isShown && post.isByAnother} then coalesce(answered_at, ${post.at})
        else answered_at end
    where id = ${threadId}::uuid and closed_at is null and merged_into is null and unseen_at is null
    returning last_seq as seq`.execute(tx);
  return rows[0]?.seq;
}

/** Remembers which version of the guidelines somebody has read. */
export async function saveGuidelinesRead(
  tx: Tx<Tables>,
  read: { spaceId: string; personaId: string; version: number; now: Date },
): Promise<void> {
  await sql`
    insert into community.guidelines_read (space_id, persona_id, version, read_at)
    values (${read.spaceId}::uuid, ${read.personaId}::uuid, ${read.version}, ${read.now})
    on conflict (space_id, persona_id) do update
      set version = greatest(guidelines_read.version, excluded.version), read_at = excluded.read_at`.execute(
    tx,
  );
}
