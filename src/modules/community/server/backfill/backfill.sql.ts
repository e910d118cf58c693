import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Tables } from '../thread/thread.sql.ts';

export type BackfilledPost = {
  id: string;
  parent_id: string | null;
  author_id: string;
  seq: number;
  root_seq: number;
  body: string;
  body_html: string;
  created_at: Date;
  hearts: number;
};
export type BackfilledHeart = { post_id: string; persona_id: string; given_at: Date };

/** Locks an open thread; the last place that was given in it, and who opened it. */
export async function lockThread(
  tx: Tx<Tables>,
  threadId: string,
): Promise<{ spaceId: string; lastSeq: number } | undefined> {
  const { rows } = await sql<{ spaceId: string; lastSeq: number }>`
    select space_id as "spaceId", last_seq as "lastSeq" from community.thread
    where id = ${threadId}::uuid and closed_at is null and merged_into is null and unseen_at is null
    for update`.execute(tx);
  return rows[0];
}

/** Keeps posts that all have names, with their hearts, and that their writers read the guidelines. */
export async function insertBackfill(
  tx: Tx<Tables>,
  where: { threadId: string; spaceId: string },
  past: { posts: readonly BackfilledPost[]; hearts: readonly BackfilledHeart[] },
): Promise<void> {
  const { threadId, spaceId } = where;
  await sql`
    with past as (
      insert into community.post (id, thread_id, space_id, seq, root_seq, parent_id, author_id, body,
        body_html, created_at, hearts)
      select p.id, ${threadId}::uuid, ${spaceId}::uuid, p.seq, p.root_seq, p.parent_id, p.author_id,
        p.body, p.body_html, p.created_at, p.hearts
      from jsonb_to_recordset(${JSON.stringify(past.posts)}::jsonb) p(id uuid, parent_id uuid,
        author_id uuid, seq int, root_seq int, body text, body_html text, created_at timestamptz, hearts int)
      order by p.seq
      returning id, author_id, seq, created_at
    ), hearts as (
      insert into community.heart (post_id, persona_id, given_at)
      select h.post_id, h.persona_id, h.given_at
      from jsonb_to_recordset(${JSON.stringify(past.hearts)}::jsonb)
        h(post_id uuid, persona_id uuid, given_at timestamptz)
    ), visited as (
      insert into community.visit (thread_id, persona_id, seen, visited_at)
      select ${threadId}::uuid, author_id, range_agg(int4range(seq, seq + 1)), max(created_at)
      from past group by author_id
      on conflict (thread_id, persona_id) do update
        set seen = visit.seen + excluded.seen, visited_at = excluded.visited_at
    ), read as (
      insert into community.guidelines_read (space_id, persona_id, version, read_at)
      select ${spaceId}::uuid, author_id, s.guidelines_version, min(past.created_at)
      from past, community.space s where s.id = ${spaceId}::uuid group by author_id, s.guidelines_version
      on conflict (space_id, persona_id) do nothing
    )
    update community.thread t set last_seq = greatest(t.last_seq, past.seq),
      replies = t.replies + past.n, last_post_at = greatest(t.last_post_at, past.at),
      answered_at = coalesce(t.answered_at, past.answered)
    from (
      select max(past.seq) as seq, count(*)::int as n, max(past.created_at) as at,
        min(past.created_at) filter (where past.author_id <> opened.author_id) as answered
      from past, community.thread opened where opened.id = ${threadId}::uuid
    ) past
    where t.id = ${threadId}::uuid`.execute(tx);
}
