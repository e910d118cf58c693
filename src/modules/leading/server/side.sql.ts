import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { LeadingTables } from './tables.ts';

/** Ends every duty and clearance of these people. */
export async function endAllOf(
  tx: Tx<LeadingTables>,
  personaIds: readonly string[],
  now: Date,
): Promise<void> {
  const people = sql<string>`any(${[...personaIds]}::uuid[])`;
  for (const table of ['leading.duty', 'leading.clearance'] as const) {
    await tx
      .updateTable(table)
      .set({ ended_at: now })
      .where('persona_id', '=', people)
      .where('ended_at', 'is', null)
      .execute();
  }
}
