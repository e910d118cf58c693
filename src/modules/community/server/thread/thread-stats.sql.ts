import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import { isOut, waitsRetitled } from '#modules/posts/index.server.ts';

/**
 * Says anew what others can see of a thread: how many replies, since when it is answered, the newest
 * post, and whether it is seen at all. Its row is locked by the caller.
 *
 * Who is who is told as others may know it: somebody anonymous and their named self are two, or the
 * list of what waits for a reply would tell that they are one. A thread whose first words were taken
 * back or hidden, or wait since they were edited, stays where others have replied, unless it was hidden as a whole. However long it is, its index alone is read.
 */
export async function recomputeThreadStats(tx: Tx, threadId: string, now: Date): Promise<void> {
  const seen = sql`from posts.pub_post p where p.place_id = ${threadId}::uuid and ${isOut('p')}`;
  await sql`
    update community.thread t set replies = c.seen - c.opening_seen::int, answered_at = c.answered_at,
      last_post_at = coalesce(c.last_post_at, t.created_at),
      unseen_at = case when t.hidden_at is null
          and (c.opening_seen or (c.opening_gone and c.answered_at is not null)) then null else coalesce(t.unseen_at, ${now}) end
    from (
      select (select count(*)::int ${seen}) as seen, (select max(p.created_at) ${seen}) as last_post_at,
        (select p.created_at ${seen} and p.seq > 1
          and (p.author_id is distinct from o.author_id or p.alias is distinct from o.alias)
          order by p.created_at limit 1) as answered_at,
        coalesce(${isOut('o')}, false) as opening_seen,
        coalesce(not ${isOut('o')} and not ${waitsRetitled('o')}, false) as opening_gone
      from (values (1)) one left join posts.pub_post o on o.place_id = ${threadId}::uuid and o.seq = 1
    ) c where t.id = ${threadId}::uuid`.execute(tx);
}
