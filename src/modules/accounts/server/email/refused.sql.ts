import { sql } from '#platform/db/sql.ts';
import type { T } from '../tx.ts';

type Whose = { accountId: string; address: string };
/** So many letters in a row are refused before there are no more; several within the rest count as one, in ms. */
const PATIENCE = 3;
const REST = 6 * 3_600_000;

/**
 * A letter to somebody's own address was refused for good. Gives back whom it was for where that was once too
 * often, and was not before.
 */
export const countRefusal = (tx: T, { accountId, address }: Whose, now: Date) =>
  sql<{ personaId: string }>`with counted as (
      insert into accounts.email_refused as r (account_id, times, first_at, last_at)
      select a.id, 1, ${now}, ${now} from accounts.account a
      where a.id = ${accountId} and a.email_confirmed_at is not null and lower(a.email) = lower(${address})
      on conflict (account_id) do update set times = r.times + 1, last_at = excluded.last_at,
        stopped_at = case when r.times + 1 >= ${PATIENCE} then excluded.last_at end
      where r.stopped_at is null and r.last_at <= ${new Date(now.getTime() - REST)}
      returning account_id, stopped_at)
    select p.id as "personaId" from counted c join accounts.persona p
      on p.account_id = c.account_id and p.kind = 'member' where c.stopped_at is not null`.first(
    tx,
  );

/** A letter to an address that waits to be confirmed was refused for good. */
export const refusePending = (tx: T, { accountId, address }: Whose, now: Date) =>
  sql`update accounts.email_pending set refused_at = ${now}
    where account_id = ${accountId} and lower(email) = lower(${address})`.execute(tx);

/** A letter was taken there: what was refused before was an accident. Where letters were ended they stay so. */
export const forgetSomeRefusals = (tx: T, { accountId, address }: Whose) =>
  sql`delete from accounts.email_refused r using accounts.account a
    where r.account_id = ${accountId} and a.id = r.account_id and lower(a.email) = lower(${address})
      and r.stopped_at is null`.execute(tx);

/** The address is confirmed anew, another, or none. */
export const forgetRefusals = (tx: T, accountId: string) =>
  sql`delete from accounts.email_refused where account_id = ${accountId}`.execute(tx);
