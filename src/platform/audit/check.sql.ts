import { sql } from '../db/sql.ts';
import type { ReadTx, Tx } from '../db/database.ts';
import { linkRows } from './audit.sql.ts';
import { beginning, type Followed, type Link } from './chain.ts';

/** A look at the whole chain: how far it was followed of `total` links, and the first that does not fit. */
export type Check = Followed & {
  id: string;
  begunAt: Date;
  touchedAt: Date;
  endedAt: Date | null;
  total: number;
};

const columns = sql`id, begun_at as "begunAt", touched_at as "touchedAt", ended_at as "endedAt", total, seq, hash, broken`;

/** The last one, if there was any. */
export const lastCheck = (tx: ReadTx<never>) =>
  sql<Check>`select ${columns} from platform.audit_check order by begun_at desc limit 1`.first(tx);

/** The same of one, held until the act is through. */
export const lockCheck = (tx: Tx<never>, id: string) =>
  sql<Check>`select ${columns} from platform.audit_check where id = ${id}::uuid for update`.first(
    tx,
  );

/** Begins anew, in the place of the one before. */
export async function beginCheck(tx: Tx<never>, id: string, now: Date): Promise<void> {
  await sql`delete from platform.audit_check`.execute(tx);
  await sql`insert into platform.audit_check (id, begun_at, touched_at, total, seq, hash)
    values (${id}::uuid, ${now}, ${now}, (select coalesce(max(seq), 0) from platform.audit_seal),
      ${beginning.seq}, ${beginning.hash})`.execute(tx);
}

export const saveCheck = (
  tx: Tx<never>,
  id: string,
  { seq, hash, broken, endedAt, now }: Followed & { endedAt: Date | null; now: Date },
) =>
  sql`update platform.audit_check set seq = ${seq}, hash = ${hash}, broken = ${broken},
      ended_at = ${endedAt}, touched_at = ${now} where id = ${id}::uuid`.execute(tx);

/** Links that come after one, in their order. */
export const linksFrom = (tx: ReadTx<never>, after: number, limit: number) =>
  sql<Link>`${sql.raw(linkRows)} where s.seq > ${after}::bigint order by s.seq limit ${limit}`.rows(
    tx,
  );
