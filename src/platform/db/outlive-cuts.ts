import type pg from 'pg';

/**
 * A connection that is cut is replaced by its pool, also one that somebody holds just then: without listeners of both, Node
 * ends the process.
 */
export function outliveCuts(pool: pg.Pool): pg.Pool {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
