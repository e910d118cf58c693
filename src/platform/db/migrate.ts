import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { grantTo } from './grants.ts';
import { locks } from './locks.sql.ts';

const folder = join(import.meta.dirname, '../../../db/migrations');

/** The names of all migrations, in order. */
export async function migrationNames(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}

/**
 * Brings the schema up to date as the owner, then grants the running roles what they need.
 * Forward only; each file in its own transaction, one migrator at a time. Returns the names applied.
 * `upTo`: the last one to apply, for a database of an earlier time.
 */
export async function migrate(
  ownerUrl: string,
  roles: { app: string | null; sealer: string | null },
  { upTo }: { upTo?: string } = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1, 0)', [locks['platform.migrations']]);
    await client.query(`create schema if not exists migration`);
    await client.query(
      `create table if not exists migration.applied (name text primary key, at timestamptz not null default now())`,
    );
    await client.query(`comment on column migration.applied.name is 'internal'`);
    await client.query(`comment on column migration.applied.at is 'internal'`);
    const done = new Set(
      (await client.query<{ name: string }>('select name from migration.applied')).rows.map(
        (row) => row.name,
      ),
    );
    const applied: string[] = [];
    for (const name of await migrationNames()) {
      if (done.has(name) || (upTo !== undefined && name > upTo)) continue;
      await applyOne(client, name);
      applied.push(name);
    }
    await runMigrations({ connectionString: ownerUrl });
    // Who may do what is said of the tables there are now.
    if (upTo === undefined) await grantTo(client, roles);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyOne(client: pg.Client, name: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8');
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migration.applied (name) values ($1)', [name]);
    await client.query('commit');
  } catch (problem) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${(problem as Error).message}`, { cause: problem });
  }
}
