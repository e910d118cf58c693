import type { Tx } from '#platform/db/database.ts';
import type { Tables } from '../thread/thread.sql.ts';

/** True the first time. */
export async function choose(tx: Tx<Tables>, postId: string, at: Date): Promise<boolean> {
  const chosen = await tx
    .updateTable('community.post')
    .set({ accepted_at: at })
    .where('id', '=', postId)
    .where('accepted_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return chosen !== undefined;
}

export async function unchoose(tx: Tx<Tables>, postId: string): Promise<void> {
  await tx
    .updateTable('community.post')
    .set({ accepted_at: null })
    .where('id', '=', postId)
    .execute();
}
