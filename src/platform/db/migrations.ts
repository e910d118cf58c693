import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { StartError } from '../embedded/start-error.ts';

export type Migration = { name: string; text: string; checksum: string };

const OURS = join(import.meta.dirname, '../../../db/migrations');

/** The names of all migrations, in order. */
export async function migrationNames(folder = OURS): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}

export async function readMigrations(folder = OURS): Promise<Migration[]> {
  return Promise.all(
    (await migrationNames(folder)).map(async (name) => {
      const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/** What has been applied: name → checksum; null for what was applied before they were kept. */
export async function readApplied(client: pg.Client): Promise<Map<string, string | null>> {
  await client.query(`create schema if not exists migration`);
  const { rowCount } = await client.query(
    `select from pg_attribute where attrelid = to_regclass('migration.applied') and attname = 'checksum'`,
  );
  // Whoever copies the whole database reads this table meanwhile, and is not to be waited for each time.
  if (rowCount === 0)
    await client.query(`
      create table if not exists migration.applied (name text primary key, at timestamptz not null default now());
      alter table migration.applied add column checksum text;
      comment on column migration.applied.name is 'internal';
      comment on column migration.applied.at is 'internal';
      comment on column migration.applied.checksum is 'internal'`);
  const { rows } = await client.query<{ name: string; checksum: string | null }>(
    'select name, checksum from migration.applied',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

/** Throws a StartError where the database and these files do not belong together. */
export async function compare(
  client: pg.Client,
  applied: ReadonlyMap<string, string | null>,
  all: readonly Migration[],
): Promise<void> {
  const known = new Map(all.map(({ name, checksum }) => [name, checksum]));
  const newer = [...applied.keys()].filter((name) => !known.has(name)).sort();
  if (newer.length > 0)
    throw new StartError(
      `The database was brought up to date by a newer Samovar (${newer.at(-1) ?? ''}): start that one, or restore a backup made before it.`,
    );
  for (const [name, checksum] of applied) {
    const now = known.get(name) ?? '';
    if (checksum === null)
      await client.query('update migration.applied set checksum = $2 where name = $1', [name, now]);
    else if (checksum !== now)
      throw new StartError(
        `The migration ${name} is not what it was when it was applied here: take it back to that, and put the change into a new one.`,
      );
  }
}
