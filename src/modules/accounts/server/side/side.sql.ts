import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

type T = Tx<AccountsTables>;

/** Moves an account and all its faces; false when it was not on that side any more. */
export async function setSide(
  tx: T,
  move: { accountId: string; from: Side; to: Side; birthYear: number | null },
): Promise<boolean> {
  const moved = await tx
    .updateTable('accounts.account')
    .set({ side: move.to, ...(move.birthYear !== null && { birth_year: move.birthYear }) })
    .where('id', '=', move.accountId)
    .where('side', '=', move.from)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}

export const personasOf = async (tx: T, accountId: string): Promise<string[]> =>
  (
    await tx
      .selectFrom('accounts.persona')
      .select('id')
      .where('account_id', '=', accountId)
      .execute()
  ).map(({ id }) => id);

/** What was begun on the old side is not carried over: drafts there, invitations to there, and links to claim who was there. */
export async function dropOfOldSide(
  tx: T,
  personaIds: readonly string[],
  now: Date,
): Promise<void> {
  const mine = sql<string>`any(${[...personaIds]}::uuid[])`;
  await tx.deleteFrom('accounts.draft').where('persona_id', '=', mine).execute();
  await tx
    .updateTable('accounts.invitation')
    .set({ revoked_at: now })
    .where((eb) => eb.or([eb('made_by', '=', mine), eb('claims', '=', mine)]))
    .where('revoked_at', 'is', null)
    .execute();
}

export async function insertChange(
  tx: T,
  change: {
    id: string;
    accountId: string;
    from: Side;
    to: Side;
    because: string;
    reason: string;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('accounts.side_change')
    .values({
      id: change.id,
      account_id: change.accountId,
      from_side: change.from,
      to_side: change.to,
      because: change.because,
      reason: change.reason,
      changed_at: change.now,
    })
    .execute();
}

/** The last time somebody was moved, if that was since. */
export const lastChange = (tx: T, accountId: string, since: Date) =>
  tx
    .selectFrom('accounts.side_change')
    .select(['to_side as to', 'because', 'reason', 'changed_at as at'])
    .where('account_id', '=', accountId)
    .where('changed_at', '>', since)
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
