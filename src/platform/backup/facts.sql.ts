import type pg from 'pg';
import { z } from 'zod';
import { StartError } from '../embedded/start-error.ts';
import { readMigrations } from '../db/migrations.ts';

const Facts = z.looseObject({
  /** The moment that the backup shows. */
  at: z.coerce.date(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string().nullable() })),
});
export type Facts = z.infer<typeof Facts>;

/** What a backup says of itself in its first line. */
export async function factsNow(client: pg.ClientBase): Promise<Facts> {
  const at = await client.query<{ at: Date }>('select now() as at');
  const migrations = await client.query<Facts['migrations'][number]>(
    'select name, checksum from migration.applied order by name',
  );
  return { at: at.rows[0]?.at ?? new Date(), migrations: migrations.rows };
}

/** Throws a StartError where this Samovar does not know how that database was made. */
export async function factsOf(line: string): Promise<Facts> {
  const facts = Facts.parse(JSON.parse(line.replace(/^! /, '')));
  const known = new Map((await readMigrations()).map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of facts.migrations) {
    const ours = known.get(name);
    if (ours === undefined)
      throw new StartError(
        `The backup was made by a newer Samovar (${name}): restore it with that one.`,
      );
    if (checksum !== null && checksum !== ours)
      throw new StartError(
        `The migration ${name} is not what it was when the backup was made: restore it with the Samovar that made it.`,
      );
  }
  return facts;
}
