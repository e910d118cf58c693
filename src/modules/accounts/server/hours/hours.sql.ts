import { sql } from '#platform/db/sql.ts';
import type { Hours } from '#platform/hours.contract.ts';
import type { T } from '../tx.ts';

export const putHours = (tx: T, accountId: string, { zone, quietFrom, quietTo }: Hours) =>
  sql`insert into accounts.hours (account_id, zone, quiet_from, quiet_to)
    values (${accountId}, ${zone}, ${quietFrom}, ${quietTo})
    on conflict (account_id) do update set zone = excluded.zone, quiet_from = excluded.quiet_from,
      quiet_to = excluded.quiet_to`.execute(tx);
