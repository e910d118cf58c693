import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** One import at a time; another waits until this one is through. */
export async function lockImports(tx: Tx<never>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('admin.import'))`.execute(tx);
}
