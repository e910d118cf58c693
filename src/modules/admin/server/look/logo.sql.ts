import type { ReadTx, Tx } from '#platform/db/database.ts';
import { sql } from '#platform/db/sql.ts';

export const insertLogo = (tx: Tx, logo: { id: string; bytes: Buffer; at: Date }) =>
  sql`insert into admin.logo (id, bytes, made_at) values (${logo.id}, ${logo.bytes}, ${logo.at})`.execute(
    tx,
  );

export const findLogo = (tx: ReadTx, id: string) =>
  sql<{ bytes: Buffer }>`select bytes from admin.logo where id = ${id}::uuid`.first(tx);

/** Those that were looked at and never shown, from before that moment. */
export const forgetLogos = (tx: Tx, before: Date) =>
  sql`delete from admin.logo logo where logo.made_at < ${before} and not exists (
    select from admin.setting s where s.key = 'logo' and s.value like logo.id::text || '%')`.execute(
    tx,
  );
