import type pg from 'pg';
import { migrationNames } from './migrations.ts';

const OLDEST = 16;

/** Why the server at DATABASE_URL cannot be used, in a sentence for the operator. */
export async function unfitServer(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  );
  const { version = '', encoding } = rows[0] ?? {};
  if (Number.parseInt(version) < OLDEST)
    return `The database at DATABASE_URL is PostgreSQL ${version}, and Samovar needs ${OLDEST} or later: upgrade it, or leave DATABASE_URL out to use the one that Samovar brings.`;
  if (encoding !== 'UTF8')
    return `The database at DATABASE_URL keeps its texts in ${encoding}, in which not everybody can write: make one with "create database … template template0 encoding 'UTF8'".`;
  return undefined;
}

/** In ms. */
const MINUTE = 60_000;
const DAY = 86_400_000;

/** How the clock of this machine is off, in a sentence for the operator. Sessions, limits and letters go by it. */
export async function clockOff(client: pg.Client, now = Date.now): Promise<string | undefined> {
  const { rows } = await client.query<{ at?: Date }>('select clock_timestamp() as at');
  const here = now();
  const apart = Math.round((here - (rows[0]?.at?.getTime() ?? here)) / MINUTE);
  const written = dayOf((await migrationNames()).at(-1) ?? '');
  if (here < written - DAY)
    return `The clock of this machine says ${new Date(here).toISOString().slice(0, 16)}, before this Samovar was written: set it.`;
  if (Math.abs(apart) >= 1)
    return `The clocks of this machine and of the database are ${Math.abs(apart)} minutes apart: let both follow a time server.`;
  return undefined;
}

/** The day in the name of a migration. */
const dayOf = (name: string): number =>
  Date.parse(name.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')) || 0;
