import { setTimeout as pause } from 'node:timers/promises';
import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { withClient } from '../embedded/roles.sql.ts';
import { StartError } from '../embedded/start-error.ts';
import { halfRestored } from '../backup/target.sql.ts';
import { grantTo } from './grants.ts';
import { locks } from './locks.sql.ts';
import { unfitServer } from './server.ts';
import { compare, readApplied, readMigrations, type Migration } from './migrations.ts';

/** In the first line of a migration that PostgreSQL runs only by itself, such as an index made concurrently. */
const OUTSIDE = /^-- outside a transaction\b/;
/** Whoever waits for a table makes all others wait behind: rather let go, and try again. */
const PATIENCE = '3s';
const TRIES = 20;

/**
 * Brings the schema up to date as the owner, then grants the running roles what they need.
 * Forward only; each file in its own transaction, one migrator at a time. Returns the names applied.
 * `upTo`: the last one to apply, for a database of an earlier time; `only`: just these. Throws StartError when the
 * database is newer than these files, was made by others, or is being restored (unless `isRestoring`).
 */
export async function migrate(
  ownerUrl: string,
  roles: { app: string | null; sealer: string | null },
  {
    upTo,
    only,
    folder,
    isRestoring = false,
  }: {
    upTo?: string;
    only?: ReadonlySet<string>;
    folder?: string;
    isRestoring?: boolean;
  } = {},
): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    const unfit = await unfitServer(client);
    if (unfit !== undefined) throw new StartError(unfit);
    const half = isRestoring ? undefined : await halfRestored(client);
    if (half !== undefined) throw new StartError(half);
    await client.query('select pg_advisory_lock($1, 0)', [locks['platform.migrations']]);
    const all = await readMigrations(folder);
    const done = await readApplied(client);
    await compare(client, done, all);
    const applied: string[] = [];
    for (const one of all) {
      if (done.has(one.name) || (upTo !== undefined && one.name > upTo)) continue;
      if (only?.has(one.name) === false) continue;
      await applyOne(client, one);
      applied.push(one.name);
    }
    await runMigrations({ connectionString: ownerUrl });
    // Who may do what is said of the tables there are now.
    if (upTo === undefined && only === undefined) await grantTo(client, roles);
    return applied;
  });
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  const apply = OUTSIDE.test(migration.text) ? applyOutside : applyInside;
  for (let tries = 1; ; tries += 1) {
    try {
      return await apply(client, migration);
    } catch (problem) {
      const { code, message } = problem as { code?: string; message: string };
      const isBusy = code === '55P03' || code === '40P01';
      if (code === '53100')
        throw new StartError(
          `The disk of the database is full, so that it could not be brought up to date (${migration.name}): make room and start again. Nothing is half done.`,
        );
      if (!isBusy || tries === TRIES)
        throw new Error(`Migration ${migration.name} failed: ${message}`, { cause: problem });
      await pause(250);
    }
  }
}

async function applyInside(client: pg.Client, { name, text, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '${PATIENCE}'`);
    await client.query(text);
    await remember(client, name, checksum);
    await client.query('commit');
  } catch (problem) {
    await client.query('rollback');
    throw problem;
  }
}

/** Statement by statement. Broken off, it is run again from its beginning, so it is written to bear that. */
async function applyOutside(client: pg.Client, { name, text, checksum }: Migration): Promise<void> {
  for (const statement of text.split(/;[ \t]*$/m))
    if (statement.trim() !== '') await client.query(statement);
  const { rows } = await client.query<{ name: string }>(
    'select indexrelid::regclass::text as name from pg_index where not indisvalid',
  );
  if (rows[0] !== undefined) throw new Error(`the index ${rows[0].name} was not finished`);
  await remember(client, name, checksum);
}

const remember = (client: pg.Client, name: string, checksum: string) =>
  client.query('insert into migration.applied (name, checksum) values ($1, $2)', [name, checksum]);
