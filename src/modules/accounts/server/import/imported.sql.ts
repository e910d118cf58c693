import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export type ImportedPersona = {
  externalId: string;
  personaId: string;
  name: string;
  side: Side;
};

export async function findImported(
  tx: Tx<AccountsTables>,
  source: string,
  externalIds: readonly string[],
): Promise<ImportedPersona[]> {
  const { rows } = await sql<ImportedPersona>`
    select external_id as "externalId", id as "personaId", name, side from accounts.persona
    where source = ${source} and external_id = any(${[...externalIds]}::text[])`.execute(tx);
  return rows;
}

export type NewPersona = {
  accountId: string;
  personaId: string;
  externalId: string;
  name: string;
  nameKey: string;
};
type Kept = { source: string; side: Side; now: Date };

/** Nobody can sign in to these accounts: they have no password. */
export async function insertAccounts(
  tx: Tx<AccountsTables>,
  people: readonly NewPersona[],
  { side, now }: Kept,
): Promise<void> {
  await sql`insert into accounts.account (id, side, locale, created_at)
    select "accountId", ${side}, 'en', ${now}
    from json_to_recordset(${JSON.stringify(people)}::json) as new ("accountId" uuid)`.execute(tx);
}

/** The personas that were inserted: where a name's key is taken already, also by one of these, none is. */
export async function insertPersonas(
  tx: Tx<AccountsTables>,
  people: readonly NewPersona[],
  { source, side, now }: Kept,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into accounts.persona
      (id, account_id, kind, name, name_key, side, created_at, source, external_id)
    select "personaId", "accountId", 'member', name, "nameKey", ${side}, ${now}, ${source}, "externalId"
    from json_to_recordset(${JSON.stringify(people)}::json) as new
      ("personaId" uuid, "accountId" uuid, name text, "nameKey" text, "externalId" text)
    on conflict (name_key) do nothing
    returning id`.execute(tx);
  return rows.map(({ id }) => id);
}
