import { sql } from '#platform/db/sql.ts';
import type { Tx } from './database.ts';

/**
 * Every advisory lock of ours, by what it is for. A key has two halves: this number, and whose turn it
 * is. Never give a number twice, nor to something else: an older process may still hold it.
 */
export const locks = {
  'platform.migrations': 1,
  'platform.audit_chain': 2,
  'accounts.invitation': 3,
  'admin.import': 4,
  'posts.image': 5,
  'community.space': 6,
  'community.taglist': 7,
  'community.welcome': 8,
  'learning.programme': 9,
  'posts.search': 10,
  'leading.acting': 11,
  'admin.setting': 12,
  'platform.deed': 13,
  'recognition.badge': 14,
  'community.arranging': 15,
  'leading.clearance': 16,
  'accounts.token': 17,
  'webhooks.endpoint': 18,
  'learning.nudge': 19,
  'safety.helpline': 20,
  'learning.file': 21,
} as const;

/** Waits until nobody else holds that lock, and holds it till the end of the transaction. */
export async function takeLock<Tables>(
  tx: Tx<Tables>,
  what: keyof typeof locks,
  whose = '',
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${locks[what]}::integer, hashtext(${whose}))`.execute(tx);
}
