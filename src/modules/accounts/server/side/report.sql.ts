import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { SideReportsView } from '../../side.contract.ts';
import type { New, R, T } from '../tx.ts';

type Person = { personaId: string; accountId: string; side: Side };

const person = sql`p.id as "personaId", p.account_id as "accountId", p.side`;

/** Somebody who is in, with the account behind. */
export const findPerson = (tx: R, personaId: string) =>
  sql<Person>`select ${person} from accounts.persona p
    where p.id = ${personaId} and p.is_in and p.kind <> 'service'`.first(tx);

/** The same, locked, with how many reports nobody has looked at. */
export const lockReported = (tx: T, personaId: string) =>
  sql<Person & { reports: number }>`select ${person}, (select count(*)::int
      from accounts.side_report r where r.persona_id = p.id and r.settled_at is null) as reports
    from accounts.persona p where p.id = ${personaId} and p.is_in and p.kind <> 'service' for update of p`.first(
    tx,
  );

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
  sql<SideReportsView['people'][number]>`
    select p.id, p.name, p.side, count(*)::int as times, min(r.reported_at) as "firstAt",
      array_remove(array_agg(r.words order by r.reported_at), '') as words
    from accounts.side_report r join accounts.persona p on p.id = r.persona_id
    where r.settled_at is null group by p.id, p.name, p.side
    order by min(r.reported_at), p.id limit 100`.rows(tx);

/** How many were open and are not any more. */
export const resolveReports = (tx: T, personaId: string, now: Date) =>
  sql`update accounts.side_report set settled_at = ${now}
    where persona_id = ${personaId} and settled_at is null`.changed(tx);

export const forgetReportsBefore = (tx: T, before: Date) =>
  tx.deleteFrom('accounts.side_report').where('settled_at', '<', before).execute();
