import pg from 'pg';
import type { Log } from '../log.ts';
import { outliveCuts } from '../db/outlive-cuts.ts';
import { chainPending } from './audit.sql.ts';

/** Chains new rows of the audit within a second, under a role that the product itself does not have. */
export function startChainWriter(url: string, log: Log): { stop(): Promise<void> } {
  const options = { connectionString: url, max: 1, idleTimeoutMillis: 60_000 };
  const pool = outliveCuts(new pg.Pool(options));
  let turn: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    turn = turn.then(chain);
  }, 800);
  timer.unref();

  async function chain(): Promise<void> {
    try {
      const client = await pool.connect();
      try {
        await chainPending(client);
      } finally {
        client.release();
      }
    } catch (problem) {
      log.warn({ why: (problem as Error).message }, 'the audit waits to be chained');
    }
  }

  return {
    async stop() {
      clearInterval(timer);
      await turn;
      await chain();
      await pool.end();
    },
  };
}
