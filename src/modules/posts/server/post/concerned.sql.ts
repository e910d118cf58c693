import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { writer } from '../visible.sql.ts';

export type Concerned = { toPersonaId: string | null; mentioned: string[]; blocked: string[] };

/**
 * Whom a post concerns once it is seen: whom it answers and names, and who is out of its writer's sight.
 * `isOpened`: its place begins with a post, which is answered by what has no parent.
 */
export async function concernedBy(
  tx: ReadTx,
  { postId, writerId }: { postId: string; writerId: string | null },
  { isOpened }: { isOpened: boolean },
): Promise<Concerned> {
  const { rows } = await sql<Concerned>`
    select ${writer('parent')} as "toPersonaId",
      array(select m.persona_id from posts.mention m where m.post_id = p.id) as mentioned,
      array(select b.hidden_id from accounts.pub_block b where b.persona_id = ${writerId}::uuid) as blocked
    from posts.post p
    left join posts.post parent
      on parent.place_id = p.place_id and parent.deleted_at is null
      and (parent.id = p.parent_id or (${isOpened} and p.parent_id is null and p.seq > 1 and parent.seq = 1))
    where p.id = ${postId}::uuid`.execute(tx);
  return rows[0] ?? { toPersonaId: null, mentioned: [], blocked: [] };
}
