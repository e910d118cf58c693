import { sql, type AnyTx } from '#platform/db/sql.ts';

/** What waited to be mailed since before that moment; held. */
export const waitingSince = (tx: AnyTx, before: Date, limit: number) =>
  sql<{ id: string; sort: string }>`select id, sort from platform.outgoing_email
    where made_at < ${before} limit ${limit} for update`.rows(tx);

/** How often things were tried is of then. */
export const forgetCounts = (tx: AnyTx) => sql`delete from platform.limit_count`.execute(tx);
