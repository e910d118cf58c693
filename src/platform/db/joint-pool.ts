import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * A pool that gives one connection to all who ask for one in the same moment: what a page asks together goes
 * to one process of the database in one packet. Waking one for each question costs more than most answers.
 * For single statements only.
 */
export function jointPool(pool: pg.Pool): PostgresPool {
  let joint: { client: Promise<pg.PoolClient>; users: number } | undefined;

  async function connect(): Promise<PostgresPoolClient> {
    if (joint === undefined) {
      joint = { client: pool.connect(), users: 0 };
      process.nextTick(() => (joint = undefined));
    }
    const mine = joint;
    mine.users += 1;
    const client = await mine.client;
    return {
      query: client.query.bind(client),
      release() {
        mine.users -= 1;
        if (mine.users === 0) client.release();
      },
    };
  }
  return { connect, end: () => pool.end(), options: pool.options };
}
