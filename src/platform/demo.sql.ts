import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from './db/database.ts';

/** Whether the people of this place are made up. */
export async function isDemo(tx: ReadTx<never>): Promise<boolean> {
  const { rows } = await sql`select from platform.demo`.execute(tx);
  return rows.length > 0;
}

/** True for whoever makes this place a demo; of two at once the second waits, and is told false. */
export async function markDemo(tx: Tx<never>, since: Date): Promise<boolean> {
  const { rows } = await sql`insert into platform.demo (is_demo, since, runs_since)
    values (true, ${since}, ${since}) on conflict do nothing returning since`.execute(tx);
  return rows.length > 0;
}

/** A demo that was over goes on. */
export const resumeDemo = (tx: Tx<never>, since: Date) =>
  sql`update platform.demo set runs_since = ${since} where runs_since is null`.execute(tx);

/** The demo is over; since when it ran, or null where it was over before, or nobody knows. */
export async function closeDemo(tx: Tx<never>): Promise<Date | null> {
  const { rows } = await sql<{ since: Date | null }>`
    with before as (select runs_since from platform.demo for update),
      closed as (update platform.demo set runs_since = null)
    select runs_since as since from before`.execute(tx);
  return rows[0]?.since ?? null;
}
