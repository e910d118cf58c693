import type { ReadTx, Tx } from './db/database.ts';

export type DemoTables = { 'platform.demo': { is_demo: boolean; since: Date } };

/** Whether the people of this place are made up. */
export async function isDemo(tx: ReadTx<DemoTables>): Promise<boolean> {
  const row = await tx.selectFrom('platform.demo').select('since').executeTakeFirst();
  return row !== undefined;
}

/** True for whoever makes this place a demo; of two at once the second waits, and is told false. */
export async function markDemo(tx: Tx<DemoTables>, since: Date): Promise<boolean> {
  const marked = await tx
    .insertInto('platform.demo')
    .values({ is_demo: true, since })
    .onConflict((conflict) => conflict.doNothing())
    .returning('since')
    .executeTakeFirst();
  return marked !== undefined;
}
