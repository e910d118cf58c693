import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { LeadingTables } from './tables.ts';

/** `days`: 30 or 7 before it ends; 0: it has ended. */
export type ClearanceEnd = { id: string; personaId: string; days: 30 | 7 | 0 };

/**
 * Whose clearance comes to its end, each of those days once: of several who look at the same moment, the row decides.
 * Who is cleared for longer already, or was for no more than a month, is not told of the days before.
 */
export const clearancesEnding = (tx: Tx<LeadingTables>, now: Date, most: number) => {
  const days = sql`case when c.expires_at <= ${now} then 0
    when c.expires_at <= ${now}::timestamptz + interval '7 days' then 7 else 30 end`;
  return sql<ClearanceEnd>`
    update "leading".clearance c set told_days = ${days}
    where c.id in (
      select c.id from "leading".clearance c join accounts.pub_member_card p on p.id = c.persona_id
      where c.ended_at is null and c.expires_at <= ${now}::timestamptz + interval '30 days'
        and (c.told_days is null or c.told_days > ${days})
        and (${days} < 30 or c.granted_at < c.expires_at - interval '32 days')
        and not exists (select from "leading".clearance longer where longer.persona_id = c.persona_id
          and longer.ended_at is null and longer.expires_at > c.expires_at)
      order by c.expires_at limit ${most})
      and (c.told_days is null or c.told_days > ${days})
    returning c.id, c.persona_id as "personaId", c.told_days as days`.rows(tx);
};
