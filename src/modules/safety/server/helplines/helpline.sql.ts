import type { ReadTx, Tx } from '#platform/db/database.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import { allVersions } from '#platform/languages/said.sql.ts';
import { wayKinds, type WayKind } from '../../helplines.contract.ts';
import { waysOf, type Helpline, type KeptHelpline } from './helpline.rules.ts';

const of = (kind: WayKind) =>
  sql`array(select way ->> 'at' from jsonb_array_elements(line.ways) way
    where way ->> 'kind' = ${kind}) as ${sql.ref(kind)}`;
const columns = sql`line.id, line.country, line.languages, line.name, line.whom, line.hours, line.note,
  ${sql.join(wayKinds.map(of))}`;

type Row = Helpline & { id: string; removedAt: Date | null };

/** Lines that somebody confirmed, with all their words. */
export const confirmedHelplines = (tx: AnyTx) =>
  sql<KeptHelpline>`
    select ${columns}, line.checked_at as "checkedAt", coalesce((
      select jsonb_object_agg(said.locale, said.fields) from ${allVersions('line.id')} said), '{}') as versions
    from safety.helpline line where line.checked_at is not null and line.removed_at is null
    order by line.created_at, line.id`.rows(tx);

export type TableRow = Row & { checkedAt: Date | null; checkedBy: string | null };

/** All of them, or one; those that were removed since a moment too. */
export const allHelplines = (tx: ReadTx, { one, since }: { one: string | null; since: Date }) =>
  sql<TableRow>`
    select ${columns}, line.removed_at as "removedAt", line.checked_at as "checkedAt", card.name as "checkedBy"
    from safety.helpline line left join accounts.pub_member_card card on card.id = line.checked_by
    where (${one}::uuid is null or line.id = ${one}::uuid)
      and (line.removed_at is null or line.removed_at > ${since})
    order by line.removed_at desc nulls first, line.country nulls last, line.created_at, line.id`.rows(
    tx,
  );

export const countHelplines = (tx: ReadTx) =>
  sql<{
    count: number;
  }>`select count(*)::int as count from safety.helpline where removed_at is null`.one(tx);

/** One that is there, or one that was removed; locked. */
export const lockHelpline = (tx: Tx, id: string, isRemoved = false) =>
  sql<Row>`select ${columns}, line.removed_at as "removedAt" from safety.helpline line
    where line.id = ${id}::uuid and (line.removed_at is not null) = ${isRemoved} for update`.first(
    tx,
  );

/** The same, where something stood there before its last change. */
export const lockChanged = (tx: Tx, id: string) =>
  sql<Row & { before: Helpline }>`
    select ${columns}, line.removed_at as "removedAt", line.before from safety.helpline line
    where line.id = ${id}::uuid and line.removed_at is null and line.before is not null for update`.first(
    tx,
  );

const ways = (line: Helpline) => sql`${JSON.stringify(waysOf(line))}::jsonb`;

export const insertHelpline = (tx: Tx, line: Helpline & { id: string; at: Date }) =>
  sql`insert into safety.helpline (id, country, languages, name, whom, hours, note, ways, created_at)
    values (${line.id}, ${line.country}, ${[...line.languages]}::text[], ${line.name}, ${line.whom},
      ${line.hours}, ${line.note}, ${ways(line)}, ${line.at})`.execute(tx);

/** Writes it anew and keeps what stood there; `isConfirmed`: what was confirmed of it is as it was. */
export const putHelpline = (
  tx: Tx,
  id: string,
  { now, before, isConfirmed }: { now: Helpline; before: Helpline; isConfirmed: boolean },
) =>
  sql`update safety.helpline set country = ${now.country}, languages = ${[...now.languages]}::text[],
      name = ${now.name}, whom = ${now.whom}, hours = ${now.hours}, note = ${now.note}, ways = ${ways(now)},
      before = ${JSON.stringify(before)}::jsonb,
      checked_at = case when ${isConfirmed} then checked_at end,
      checked_by = case when ${isConfirmed} then checked_by end
    where id = ${id}::uuid`.execute(tx);

/** Who looked, and when; null: nobody says any more that it is right. */
export const putChecked = (tx: Tx, id: string, checked: { at: Date; by: string | null } | null) =>
  sql`update safety.helpline set checked_at = ${checked?.at ?? null}, checked_by = ${checked?.by ?? null}
    where id = ${id}::uuid`.execute(tx);

export const putRemoved = (tx: Tx, id: string, at: Date | null) =>
  sql`update safety.helpline set removed_at = ${at} where id = ${id}::uuid`.execute(tx);
