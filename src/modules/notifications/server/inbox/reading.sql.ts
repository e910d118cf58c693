import type { Tx } from '#platform/db/database.ts';
import type { NotificationsTables } from '../tables.ts';

export type Which = {
  id?: string | undefined;
  thread?: string | undefined;
  upTo?: number | undefined;
};

/** Marks unread items as read, under one change; how many there were. */
export async function markItems(
  tx: Tx<NotificationsTables>,
  personaId: string,
  which: Which,
  change: { seq: number; now: Date },
): Promise<number> {
  const { id, thread, upTo } = which;
  const marked = await tx
    .updateTable('notifications.item')
    .set({ read_at: change.now, changed: change.seq })
    .where('persona_id', '=', personaId)
    .where('read_at', 'is', null)
    .$if(id !== undefined, (items) => items.where('id', '=', id ?? ''))
    .$if(thread !== undefined, (items) => items.where('thread_id', '=', thread ?? ''))
    .$if(upTo !== undefined, (items) => items.where('seq', '<=', upTo ?? 0))
    .returning('id')
    .execute();
  return marked.length;
}
