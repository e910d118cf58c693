import { takeLock } from '#platform/db/locks.sql.ts';
import type { Tx } from '#platform/db/database.ts';

/** One import at a time; another waits until this one is through. */
export async function lockImports(tx: Tx<never>): Promise<void> {
  await takeLock(tx, 'admin.import');
}
