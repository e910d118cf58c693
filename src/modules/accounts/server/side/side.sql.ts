import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { MySideView } from '../../side.contract.ts';
import type { New, R, T } from '../tx.ts';

/** Moves an account and all its faces; false when it was not on that side any more. */
export const setSide = (
  tx: T,
  move: { accountId: string; from: Side; to: Side; birthYear: number | null },
) =>
  sql`update accounts.account set side = ${move.to}, birth_year = coalesce(${move.birthYear}, birth_year)
    where id = ${move.accountId} and side = ${move.from}`.any(tx);

export const personasOf = (tx: R, accountId: string) =>
  tx.selectFrom('accounts.persona').select('id').where('account_id', '=', accountId).execute();

/** What was begun on the old side is not carried over: drafts there, invitations to there, and links to claim who was there. */
export async function dropOfOldSide(tx: T, personaIds: readonly string[], now: Date) {
  const mine = sql`any(${[...personaIds]}::uuid[])`;
  await sql`delete from accounts.draft where persona_id = ${mine}`.execute(tx);
  await sql`update accounts.invitation set revoked_at = ${now}
    where (made_by = ${mine} or claims = ${mine}) and revoked_at is null`.execute(tx);
}

export const insertChange = (tx: T, change: New<'accounts.side_change'>) =>
  tx.insertInto('accounts.side_change').values(columnsOf(change)).execute();

/** The last time somebody was moved, if that was since. */
export const lastChange = (tx: R, accountId: string, since: Date) =>
  sql<NonNullable<MySideView['moved']>>`
    select to_side as "to", because, reason, changed_at as at from accounts.side_change
    where account_id = ${accountId} and changed_at > ${since}
    order by changed_at desc limit 1`.first(tx);
