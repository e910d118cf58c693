import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

/** Links for many people in one statement; `hash` in hexadecimal. */
export async function insertClaims(
  tx: Tx<AccountsTables>,
  rows: readonly { id: string; hash: string; claims: string }[],
  { side, by, now, expiresAt }: { side: Side; by: string; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`
    insert into accounts.invitation (id, code_hash, kind, side, made_by, claims, uses, made_at, expires_at)
    select id, decode(hash, 'hex'), 'claim', ${side}, ${by}::uuid, claims, 1,
           ${now}::timestamptz, ${expiresAt}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as new (id uuid, hash text, claims uuid)`.execute(
    tx,
  );
}
