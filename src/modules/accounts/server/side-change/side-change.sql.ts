import { sql } from '#platform/db/sql.ts';
import type { OwnSide } from './side-change.rules.ts';
import type { R, T } from '../tx.ts';

type Who = { accountId: string; personaId: string };

/** Young people born that year or before who have not been told yet; some at a time, locked. */
export const findDue = (tx: T, bornUntil: number, atOnce: number) =>
  sql<Who>`select a.id as "accountId", p.id as "personaId"
    from accounts.account a join accounts.persona p on p.account_id = a.id
    left join accounts.passage g on g.account_id = a.id
    where a.side = 'teen' and a.birth_year <= ${bornUntil} and g.account_id is null and p.kind = 'member'
    order by a.id limit ${atOnce} for update of a skip locked`.rows(tx);

export const insertSideChange = (
  tx: T,
  { accountId, now, latestAt }: { accountId: string; now: Date; latestAt: Date },
) =>
  tx
    .insertInto('accounts.passage')
    .values({ account_id: accountId, told_at: now, latest_at: latestAt, due_at: latestAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** Whose day has come; some at a time, locked. */
export const findPassing = (tx: T, now: Date, atOnce: number) =>
  sql<Who>`select a.id as "accountId", p.id as "personaId"
    from accounts.passage g join accounts.account a on a.id = g.account_id
    join accounts.persona p on p.account_id = a.id
    where p.kind = 'member' and g.due_at <= ${now}
    order by g.due_at limit ${atOnce} for update of g skip locked`.rows(tx);

export const setDue = (tx: T, accountId: string, dueAt: Date) =>
  sql`update accounts.passage set due_at = ${dueAt} where account_id = ${accountId}`.execute(tx);

export const dropSideChange = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.passage').where('account_id', '=', accountId).execute();

type Own = OwnSide & { latestAt: Date | null };

/** Somebody's side, year, and change of it when there is one. */
const self = (accountId: string) => sql<Own>`
  select a.side, a.birth_year as "birthYear", g.due_at as "dueAt", g.latest_at as "latestAt"
  from accounts.account a left join accounts.passage g on g.account_id = a.id
  where a.id = ${accountId}`;

/** The same, with how many forms they began and did not send. */
export const readSideChange = (tx: R, { accountId, personaId }: Who) =>
  sql<Own & { drafts: number }>`select self.*, (
      select count(distinct split_part(place, ':', 1) || split_part(place, ':', 2))::int
      from accounts.draft where persona_id = ${personaId}::uuid
        and place not like '%:chosen' and place not like '%:chosen:older') as drafts
    from (${self(accountId)}) self`.first(tx);

/** The same, locked: the day may come while it is being chosen. */
export const lockSideChange = (tx: T, accountId: string) =>
  sql<Own>`${self(accountId)} for update of a`.first(tx);
