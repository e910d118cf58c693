import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import { isOut } from '#modules/posts/index.server.ts';
import type { Tables } from './thread.sql.ts';

/**
 * Says anew what others can see of a thread: how many replies, since when it is answered, the newest
 * post, and whether it is seen at all. Its row is locked by the caller.
 *
 * Who is who is told as others may know it: somebody anonymous and their named self are two, or the
 * list of what waits for a reply would tell that they are one. A thread whose first words were taken
 * back stays where others have replied.
 */
export async function recomputeThreadStats(
  tx: Tx<Tables>,
  threadId: string,
  now: Date,
): Promise<void> {
  await sql`
    update community.thread t set replies = c.replies, answered_at = c.answered_at,
      last_post_at = coalesce(c.last_post_at, t.created_at),
      unseen_at = case when c.opening_seen or (c.opening_taken_back and c.answered_at is not null)
        then null else coalesce(t.unseen_at, ${now}) end
    from (
      select count(*) filter (where p.seq > 1 and p.is_seen)::int as replies,
        max(p.created_at) filter (where p.is_seen) as last_post_at,
        min(p.created_at) filter (where p.is_seen and p.seq > 1
          and (p.author_id is distinct from o.author_id or p.alias is distinct from o.alias)) as answered_at,
        coalesce(bool_or(p.is_seen) filter (where p.seq = 1), false) as opening_seen,
        coalesce(bool_or(p.is_taken_back) filter (where p.seq = 1), false) as opening_taken_back
      from (
        select s.seq, s.created_at, s.author_id, s.alias, ${isOut('s')} as is_seen,
          s.deleted_at is not null and s.hidden_at is null and s.held_at is null as is_taken_back
        from posts.pub_post s where s.place_id = ${threadId}::uuid
      ) p
      left join posts.pub_post o on o.place_id = ${threadId}::uuid and o.seq = 1
    ) c where t.id = ${threadId}::uuid`.execute(tx);
}
