import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from './db/database.ts';

/** Whether the people of this place are made up. */
export async function isDemo(tx: ReadTx<never>): Promise<boolean> {
  const { rows } = await sql`select from platform.demo`.execute(tx);
  return rows.length > 0;
}

/** True for whoever makes this place a demo; of two at once the second waits, and is told false. */
export async function markDemo(tx: Tx<never>, since: Date): Promise<boolean> {
  const { rows } = await sql`insert into platform.demo (is_demo, since) values (true, ${since})
    on conflict do nothing returning since`.execute(tx);
  return rows.length > 0;
}
