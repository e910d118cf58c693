import type { Cast } from './cast.ts';

/** Takes rows by a second connection, so that acts meet at one point: `for update` is said by the statement. */
export async function holdRow(cast: Pick<Cast, 'db' | 'sql'>, text: string, values: unknown[]) {
  const client = await cast.db.pool.connect();
  await client.query('begin');
  await client.query(text, values);
  return {
    waiting: (acts: number) => untilWaiting(cast, acts),
    async release(): Promise<void> {
      await client.query('commit');
      client.release();
    },
  };
}

/** Until so many acts wait for a lock. */
export async function untilWaiting(cast: Pick<Cast, 'sql'>, acts: number): Promise<void> {
  for (let i = 0; i < 6_000; i += 1) {
    const [row] = await cast.sql<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if ((row?.n ?? 0) >= acts) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`fewer than ${acts} wait`);
}

/** How often acts waited for each other in a circle, in this database. */
export async function deadlocks(cast: Pick<Cast, 'sql'>): Promise<number> {
  await cast.sql('select pg_stat_force_next_flush()');
  const [found] = await cast.sql<{ count: string }>(
    'select deadlocks as count from pg_stat_database where datname = current_database()',
  );
  return Number(found?.count);
}
