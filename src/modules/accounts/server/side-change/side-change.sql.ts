import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { R, T } from '../tx.ts';

/** Young people born that year or before who have not been told yet; some at a time, locked. */
export const findDue = (tx: T, bornUntil: number, atOnce: number) =>
  tx
    .selectFrom('accounts.account as a')
    .innerJoin('accounts.persona as p', 'p.account_id', 'a.id')
    .leftJoin('accounts.passage as g', 'g.account_id', 'a.id')
    .select(['a.id as accountId', 'p.id as personaId'])
    .where('a.side', '=', 'teen')
    .where('a.birth_year', '<=', bornUntil)
    .where('g.account_id', 'is', null)
    .where('p.kind', '=', 'member')
    .orderBy('a.id')
    .limit(atOnce)
    .forUpdate('a')
    .skipLocked()
    .execute();

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
  tx
    .selectFrom('accounts.passage as g')
    .innerJoin('accounts.account as a', 'a.id', 'g.account_id')
    .innerJoin('accounts.persona as p', 'p.account_id', 'a.id')
    .select(['a.id as accountId', 'p.id as personaId'])
    .where('p.kind', '=', 'member')
    .where('g.due_at', '<=', now)
    .orderBy('g.due_at')
    .limit(atOnce)
    .forUpdate('g')
    .skipLocked()
    .execute();

export const setDue = (tx: T, accountId: string, dueAt: Date) =>
  tx
    .updateTable('accounts.passage')
    .set({ due_at: dueAt })
    .where('account_id', '=', accountId)
    .execute();

export const dropSideChange = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.passage').where('account_id', '=', accountId).execute();

/** Somebody's side, year, and change of it when there is one. */
const self = (tx: R, accountId: string) =>
  tx
    .selectFrom('accounts.account as a')
    .leftJoin('accounts.passage as g', 'g.account_id', 'a.id')
    .select([
      'a.id as accountId',
      sql<Side>`a.side`.as('side'),
      'a.birth_year as birthYear',
      'g.due_at as dueAt',
      'g.latest_at as latestAt',
    ])
    .where('a.id', '=', accountId);

export const readSideChange = (tx: R, accountId: string) => self(tx, accountId).executeTakeFirst();

/** The same, locked: the day may come while it is being chosen. */
export const lockSideChange = (tx: T, accountId: string) =>
  self(tx, accountId).forUpdate('a').executeTakeFirst();
