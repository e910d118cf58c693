import pg from 'pg';
import type { Log } from '../log.ts';
import { sealPending } from './audit.sql.ts';

/** Chains new rows of the audit within a second, under a role that the product itself does not have. */
export function startSealer(url: string, log: Log): { stop(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 60_000 });
  pool.on('error', () => undefined);
  let turn: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    turn = turn.then(seal);
  }, 800);
  timer.unref();

  async function seal(): Promise<void> {
    try {
      const client = await pool.connect();
      try {
        await sealPending(client);
      } finally {
        client.release();
      }
    } catch (problem) {
      log.warn({ why: (problem as Error).message }, 'the audit waits for its seal');
    }
  }

  return {
    async stop() {
      clearInterval(timer);
      await turn;
      await seal();
      await pool.end();
    },
  };
}
