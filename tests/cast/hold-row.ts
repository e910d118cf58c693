import type { Cast } from './cast.ts';

/** Takes rows by a second connection, so that acts meet at one point: `for update` is said by the statement. */
export async function holdRow(cast: Pick<Cast, 'db' | 'sql'>, text: string, values: unknown[]) {
  const client = await cast.db.pool.connect();
  await client.query('begin');
  await client.query(text, values);
  return {
    /** Until so many acts wait for a lock. */
    async waiting(acts: number): Promise<void> {
      for (let i = 0; i < 6_000; i += 1) {
        const [row] = await cast.sql<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        );
        if ((row?.n ?? 0) >= acts) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`fewer than ${acts} wait`);
    },
    async release(): Promise<void> {
      await client.query('commit');
      client.release();
    },
  };
}
