import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';
import { hashOf } from './erase.sql.ts';

/** Which of these ids of a source stood for people who were erased. */
export async function erasedOf(
  tx: unknown,
  source: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select named.id from unnest(${[...ids]}::text[]) as named(id) cross join accounts.erased_key k
    join accounts.erased_import e on e.hash = ${hashOf(sql`${source}`, sql`named.id`)}`.execute(
    tx as Tx<AccountsTables>,
  );
  return new Set(rows.map(({ id }) => id));
}
