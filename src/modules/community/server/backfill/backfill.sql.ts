import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';

/** Locks an open thread; the last place that was given in it, and who opened it. */
export const lockThread = (tx: Tx, threadId: string) =>
  sql<{ spaceId: string; lastSeq: number }>`
    select space_id as "spaceId", last_seq as "lastSeq" from community.thread
    where id = ${threadId}::uuid and closed_at is null and merged_into is null and unseen_at is null
    for update`.first(tx);

/** Says of a thread that posts came into it, and of their writers that they read the guidelines. */
export const countBackfilled = (
  tx: Tx,
  threadId: string,
  posts: readonly { author_id: string; seq: number; created_at: Date }[],
) =>
  sql`
    with backfilled as (
      select * from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb)
        p(author_id uuid, seq int, created_at timestamptz)
    ), read as (
      insert into community.guidelines_read (space_id, persona_id, version, read_at)
      select s.id, b.author_id, s.guidelines_version, min(b.created_at)
      from backfilled b, community.thread t join community.space s on s.id = t.space_id
      where t.id = ${threadId}::uuid group by s.id, b.author_id, s.guidelines_version
      on conflict (space_id, persona_id) do nothing
    )
    update community.thread t set last_seq = greatest(t.last_seq, came.seq),
      replies = t.replies + came.n, last_post_at = greatest(t.last_post_at, came.at),
      answered_at = coalesce(t.answered_at, came.answered)
    from (
      select max(b.seq) as seq, count(*)::int as n, max(b.created_at) as at,
        min(b.created_at) filter (where b.author_id <> opened.author_id) as answered
      from backfilled b, community.thread opened where opened.id = ${threadId}::uuid
    ) came
    where t.id = ${threadId}::uuid and came.n > 0`.execute(tx);
