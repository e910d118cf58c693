import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { LearningTables } from './tables.ts';
import type { New, T } from './tx.ts';

/** Adds a row. False where it was there before: the primary key decides between two that race. */
export async function insertOnce<Table extends keyof LearningTables>(
  tx: T,
  table: Table,
  row: New<Table>,
): Promise<boolean> {
  const columns = columnsOf(row);
  const { numAffectedRows } = await sql`
    insert into ${sql.table(table)} (${sql.join(Object.keys(columns).map(sql.ref))})
    values (${sql.join(Object.values(columns))}) on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
