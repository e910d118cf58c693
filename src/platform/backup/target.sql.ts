import type pg from 'pg';
import { StartError } from '../embedded/start-error.ts';

/** A schema that is there from the beginning of a restore until all is done: what lies between must not be opened. */
const MARK = 'samovar_restoring';

/** In a sentence, where a restore was begun here and not finished. */
export async function halfRestored(client: pg.ClientBase): Promise<string | undefined> {
  return (await isMarked(client))
    ? 'A backup was being restored into this database, and that was not finished: restore it again.'
    : undefined;
}

const isMarked = async (client: pg.ClientBase): Promise<boolean> =>
  (await client.query('select from pg_namespace where nspname = $1', [MARK])).rowCount !== 0;

export const mark = (client: pg.ClientBase) => client.query(`create schema if not exists ${MARK}`);

/** All is done, or all that was begun is taken away. */
export const unmark = (client: pg.ClientBase) => client.query(`drop schema if exists ${MARK}`);

/** Refuses where anybody is, or anything that is not ours. A restore that was not finished counts as nothing. */
export async function refuseUnlessEmpty(
  client: pg.ClientBase,
  isPeopled: () => Promise<boolean>,
): Promise<void> {
  const others = await client.query(
    `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
     and application_name like 'samovar%'`,
  );
  if (others.rowCount !== 0)
    throw new StartError('Samovar is running on this database: stop it, and restore then.');
  if (await isMarked(client)) return;
  const [there] = (
    await client.query<{ ours: boolean; tables: boolean }>(
      `select to_regclass('migration.applied') is not null as ours,
         exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema') as tables`,
    )
  ).rows;
  if (there?.tables === true && !there.ours)
    throw new StartError(
      'There are tables of something else in this database: restore into an empty one.',
    );
  if (there?.ours === true && (await isPeopled()))
    throw new StartError(
      'There are people in this database already: restore into an empty one (another DATA_DIR, or a new database).',
    );
}

/** Takes away what a start without people, or a restore that was not finished, has made. */
export async function clear(client: pg.ClientBase, schemas: readonly string[]): Promise<void> {
  for (const name of [...schemas, 'graphile_worker', 'migration'])
    await client.query(`drop schema if exists ${client.escapeIdentifier(name)} cascade`);
}
