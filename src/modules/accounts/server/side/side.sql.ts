import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import { any, type New, type R, type T } from '../tx.ts';

/** Moves an account and all its faces; false when it was not on that side any more. */
export const setSide = (
  tx: T,
  move: { accountId: string; from: Side; to: Side; birthYear: number | null },
) =>
  any(
    tx
      .updateTable('accounts.account')
      .set({ side: move.to, ...(move.birthYear !== null && { birth_year: move.birthYear }) })
      .where('id', '=', move.accountId)
      .where('side', '=', move.from)
      .returning('id'),
  );

export const personasOf = (tx: R, accountId: string) =>
  tx.selectFrom('accounts.persona').select('id').where('account_id', '=', accountId).execute();

/** What was begun on the old side is not carried over: drafts there, invitations to there, and links to claim who was there. */
export async function dropOfOldSide(tx: T, personaIds: readonly string[], now: Date) {
  const mine = sql<string>`any(${[...personaIds]}::uuid[])`;
  await tx.deleteFrom('accounts.draft').where('persona_id', '=', mine).execute();
  await tx
    .updateTable('accounts.invitation')
    .set({ revoked_at: now })
    .where((eb) => eb.or([eb('made_by', '=', mine), eb('claims', '=', mine)]))
    .where('revoked_at', 'is', null)
    .execute();
}

export const insertChange = (tx: T, change: New<'accounts.side_change'>) =>
  tx.insertInto('accounts.side_change').values(columnsOf(change)).execute();

/** The last time somebody was moved, if that was since. */
export const lastChange = (tx: R, accountId: string, since: Date) =>
  tx
    .selectFrom('accounts.side_change')
    .select([sql<Side>`to_side`.as('to'), sql<'turned_18' | 'wrong_side'>`because`.as('because')])
    .select(['reason', 'changed_at as at'])
    .where('account_id', '=', accountId)
    .where('changed_at', '>', since)
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
