import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { Keys } from '#platform/names.ts';
import type { T } from '../tx.ts';

type Imported = { externalId: string; personaId: string; name: string };

export const findImported = (tx: AnyTx, source: string, externalIds: readonly string[]) =>
  sql<Imported & { side: Side }>`
    select external_id as "externalId", id as "personaId", name, side from accounts.persona
    where source = ${source} and external_id = any(${[...externalIds]}::text[])`.rows(tx);

export type NewPersona = Imported & { accountId: string } & Omit<Keys, 'foldKey'> & {
    foldKey: string | null;
  };
type Kept = { importId: string; source: string; side: Side; now: Date };

/** Nobody can sign in to these accounts: they have no password. */
export const insertAccounts = (tx: T, people: readonly NewPersona[], { side, now }: Kept) =>
  sql`insert into accounts.account (id, side, locale, created_at)
    select "accountId", ${side}, 'en', ${now}
    from json_to_recordset(${JSON.stringify(people)}::json) as new ("accountId" uuid)`.execute(tx);

/** The personas that were inserted: where a name's key is taken already, also by one of these, none is. */
export async function insertPersonas(
  tx: T,
  people: readonly NewPersona[],
  { importId, source, side, now }: Kept,
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    insert into accounts.persona
      (id, account_id, kind, name, name_key, fold_key, folded, refold, side, created_at, source, external_id,
        import_id)
    select "personaId", "accountId", 'member', name, "nameKey", "foldKey", folded, false, ${side}, ${now}, ${source}, "externalId",
      ${importId}::uuid
    from json_to_recordset(${JSON.stringify(people)}::json) as new
      ("personaId" uuid, "accountId" uuid, name text, "nameKey" text, "foldKey" text, folded text,
        "externalId" text)
    on conflict do nothing
    returning id`.rows(tx);
  return rows.map(({ id }) => id);
}
