import type { Writable } from 'node:stream';
import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely';
import pg from 'pg';
import { jointPool } from './joint-pool.ts';
import { turns, type Turns } from '../turns.ts';
import { outliveCuts } from './outlive-cuts.ts';

/** A transaction that knows only the tables named in its type. */
export type Tx<Tables = never> = Transaction<Tables>;
/** What can only be read from: queries have nothing else. A transaction is one, too. */
export type ReadTx<Tables = never> = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'getExecutor'
>;

export type Database = {
  readonly pool: pg.Pool;
  /** As many connections again, on which nothing can be written: queries get these. */
  readonly reading: pg.Pool;
  /** The same connections, typed for whoever asks: each module names its own tables. */
  as<Tables>(): Kysely<Tables>;
  read<Tables>(): ReadTx<Tables>;
  /** Works in a transaction of its own: all of it, or nothing. */
  begin<Out, Tables = never>(work: (tx: Tx<Tables>) => Promise<Out>): Promise<Out>;
  /** For whoever comes from outside: caller by caller, few connections each, so that some are always free. */
  turns: { acting: Turns; asking: Turns };
  close(): Promise<void>;
};

// Counts fit in a double; ids of this kind are never shown as numbers that large.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const BEGUN = { command: 'BEGIN', rowCount: null, rows: [] };

/** Distinct statements that one connection keeps; those beyond are planned each time. */
const MOST_PREPARED = 400;
const names = new Map<string, string>();

/** The same text has the same name in every connection of this process. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * Prepares what is asked with values, by name: planning our larger readings takes longer than running
 * them. What goes without values (begin, commit, settings) goes as it is; for a transaction to begin
 * nobody waits: what is asked first goes with it, and fails where that failed.
 */
class PreparingClient extends pg.Client {
  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    this.#holdBack();
    if (text === 'begin') {
      (super.query(text) as unknown as Promise<unknown>).catch(() => undefined);
      return Promise.resolve(BEGUN) as never;
    }
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) {
      return Reflect.apply(super.query, this, args) as never;
    }
    const name = nameOf(text);
    const asked = name === undefined ? { text, values } : { name, text, values };
    return Reflect.apply(super.query, this, [asked, ...rest]) as never;
  }

  /** What is asked in one moment goes in one packet. */
  #holdBack(): void {
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}

/**
 * What is prepared is planned once for each connection. Left to itself PostgreSQL planned our larger
 * readings anew each time, which took up to twenty times as long as running them.
 */
const PLAN_ONCE = '-c plan_cache_mode=force_generic_plan';

const READ_ONLY = ' -c default_transaction_read_only=on';
/** What one waits for others who write the same, and how long one question may take. */
const BOUNDED = { acting: ' -c lock_timeout=3s', asking: ' -c statement_timeout=10s' };

/** Seconds after which a connection is replaced: what it keeps of plans and catalogue only grows. */
const LIFETIME = 3_600;

/**
 * Opens two pools of `max` connections, known to the database by their `name`. They stay open when nobody
 * asks, so that whoever comes after a silence does not wait for new ones and for all their plans.
 * Who finds none free within `patience` (in ms) gets an error. `bounded`: for people, who wait neither for
 * locks nor for answers without end.
 */
export function openDatabase(
  url: string,
  options: { name?: string; max?: number; patience?: number; bounded?: boolean } = {},
): Database {
  const max = options.max ?? 12;
  const open = (more: string, asKysely = (pool: pg.Pool): PostgresPool => pool) => {
    const pool = new pg.Pool({
      connectionString: url,
      Client: PreparingClient,
      pipeline: true,
      application_name: options.name ?? 'samovar',
      max,
      idleTimeoutMillis: 0,
      maxLifetimeSeconds: LIFETIME,
      options: PLAN_ONCE + more,
      connectionTimeoutMillis: options.patience ?? 5_000,
    });
    outliveCuts(pool);
    const dialect = new PostgresDialect({ pool: asKysely(pool) });
    return { pool, kysely: new Kysely<unknown>({ dialect }) };
  };
  const bounds = options.bounded === true ? BOUNDED : { acting: '', asking: '' };
  const both = open(bounds.acting);
  const reading = open(READ_ONLY + bounds.asking, jointPool);
  const as = <Tables>() => both.kysely as unknown as Kysely<Tables>;
  return {
    pool: both.pool,
    reading: reading.pool,
    as,
    read: () => reading.kysely,
    begin: <Out, Tables = never>(work: (tx: Tx<Tables>) => Promise<Out>) =>
      as<Tables>().transaction().execute(work),
    turns: { acting: turns(sharing(max, 3)), asking: turns(sharing(max, 4)) },
    // Not by Kysely, which closes nothing that it was not asked for.
    close: async () => void (await Promise.all([both.pool.end(), reading.pool.end()])),
  };
}

/** Two connections stay free for what nobody waits behind: sessions, limits, health. */
const sharing = (max: number, each: number) => ({
  atOnce: Math.max(1, max - 2),
  each,
  mayWait: 80,
  mayWaitNext: 200,
  why: 'busy',
});
