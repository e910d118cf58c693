import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/** A transaction (or the pool, for reading) that knows only the tables named in its type. */
export type Tx<Tables> = Kysely<Tables>;

export type Database = {
  readonly pool: pg.Pool;
  /** The same connections, typed for whoever asks: each module names its own tables. */
  as<Tables>(): Kysely<Tables>;
  close(): Promise<void>;
};

// Counts fit in a double; ids of this kind are never shown as numbers that large.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens the one pool of this process. `max` connections; idle ones close after 30 s. */
export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 12,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  });
  // A dropped connection is replaced by the pool; without listeners Node would exit.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    pool,
    as: <Tables>() => kysely as unknown as Kysely<Tables>,
    close: () => kysely.destroy(),
  };
}
