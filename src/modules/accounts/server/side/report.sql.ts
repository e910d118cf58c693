import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { New, R, T } from '../tx.ts';

const person = (tx: R, personaId: string) =>
  tx
    .selectFrom('accounts.persona as p')
    .select(['p.id as personaId', 'p.account_id as accountId', sql<Side>`p.side`.as('side')])
    .where('p.id', '=', personaId)
    .where('p.is_in', '=', true);

/** Somebody who is in, with the account behind. */
export const findPerson = (tx: R, personaId: string) => person(tx, personaId).executeTakeFirst();

/** The same, locked, with how many reports nobody has looked at. */
export const lockReported = (tx: T, personaId: string) =>
  person(tx, personaId)
    .select(
      sql<number>`(select count(*)::int from accounts.side_report r
        where r.persona_id = p.id and r.settled_at is null)`.as('reports'),
    )
    .forUpdate('p')
    .executeTakeFirst();

/** Saying it again changes nothing but the words, until somebody has looked; then it may be said anew. */
export const insertReport = (tx: T, report: New<'accounts.side_report'>) =>
  tx
    .insertInto('accounts.side_report')
    .values(columnsOf(report))
    .onConflict((conflict) =>
      conflict.columns(['persona_id', 'reporter_id']).doUpdateSet({
        words: sql<string>`excluded.words`,
        reported_at: sql<Date>`case when side_report.settled_at is null
          then side_report.reported_at else excluded.reported_at end`,
        settled_at: null,
      }),
    )
    .execute();

/** People with reports nobody has looked at, longest waiting first. */
export const listReported = (tx: R) =>
  tx
    .selectFrom('accounts.side_report as r')
    .innerJoin('accounts.persona as p', 'p.id', 'r.persona_id')
    .select([
      'p.id',
      'p.name',
      sql<Side>`p.side`.as('side'),
      sql<number>`count(*)::int`.as('times'),
      sql<Date>`min(r.reported_at)`.as('firstAt'),
      sql<string[]>`array_remove(array_agg(r.words order by r.reported_at), '')`.as('words'),
    ])
    .where('r.settled_at', 'is', null)
    .groupBy(['p.id', 'p.name', 'p.side'])
    .orderBy(sql`min(r.reported_at)`)
    .orderBy('p.id')
    .limit(100)
    .execute();

/** How many were open and are not any more. */
export async function resolveReports(tx: T, personaId: string, now: Date): Promise<number> {
  const settled = await tx
    .updateTable('accounts.side_report')
    .set({ settled_at: now })
    .where('persona_id', '=', personaId)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return Number(settled.numUpdatedRows);
}

export const forgetReportsBefore = (tx: T, before: Date) =>
  tx.deleteFrom('accounts.side_report').where('settled_at', '<', before).execute();
