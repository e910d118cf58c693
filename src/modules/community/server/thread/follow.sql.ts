import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';

type Following = { threadId: string; personaId: string; now: Date };

export const follow = (tx: Tx, { threadId, personaId, now }: Following) =>
  sql`
    insert into community.follow (thread_id, persona_id, followed_at)
    values (${threadId}::uuid, ${personaId}::uuid, ${now})
    on conflict (thread_id, persona_id) do update set followed_at = ${now}, left_at = null
    where follow.left_at is not null`.execute(tx);

/** That somebody left is kept, so that their next reply does not make them follow again. */
export const leave = (tx: Tx, { threadId, personaId, now }: Following) =>
  sql`
    insert into community.follow (thread_id, persona_id, followed_at, left_at)
    values (${threadId}::uuid, ${personaId}::uuid, ${now}, ${now})
    on conflict (thread_id, persona_id) do update set left_at = coalesce(follow.left_at, ${now})`.execute(
    tx,
  );
