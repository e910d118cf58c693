import { voidHelps } from '../help/help.sql.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { New, R, T } from '../tx.ts';

/** One link an account; the newest email holds the one that works. */
export const putLink = (tx: T, link: New<'accounts.recovery_link'>) =>
  tx
    .insertInto('accounts.recovery_link')
    .values(columnsOf(link))
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(columnsOf(link)))
    .execute();

/** Whether somebody has a link that expires after this. */
export const isLinkNewer = (tx: R, accountId: string, than: Date) =>
  sql`select from accounts.recovery_link
    where account_id = ${accountId} and expires_at > ${than}`.any(tx);

/** Whether a link works; looking does not use it up, because programs look into emails too. */
export const isLinkOpen = (tx: R, hash: Buffer, now: Date) =>
  sql`select from accounts.recovery_link
    where token_hash = ${hash} and expires_at > ${now}`.any(tx);

/** Uses a link up; of two who press at once one gets it. */
export const takeLink = (tx: T, hash: Buffer, now: Date) =>
  sql<{ accountId: string }>`delete from accounts.recovery_link
    where token_hash = ${hash} and expires_at > ${now} returning account_id as "accountId"`.first(
    tx,
  );

/** Links that were made for an account are worth nothing any more, whoever made them. */
export async function deleteLink(tx: T, accountId: string): Promise<void> {
  await tx.deleteFrom('accounts.recovery_link').where('account_id', '=', accountId).execute();
  await voidHelps(tx, accountId);
}

export const deleteCodes = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.recovery_code').where('account_id', '=', accountId).execute();

/** A new set takes the place of the old one: a lost sheet is worth nothing. */
export async function replaceCodes(
  tx: T,
  accountId: string,
  hashes: readonly Buffer[],
  now: Date,
): Promise<void> {
  await deleteCodes(tx, accountId);
  await tx
    .insertInto('accounts.recovery_code')
    .values(hashes.map((hash) => ({ account_id: accountId, hash, made_at: now })))
    .execute();
}

/** Whether that is a code of theirs that was not used. */
export const isCodeOpen = (tx: R, accountId: string, hash: Buffer) =>
  sql`select from accounts.recovery_code
    where account_id = ${accountId} and hash = ${hash} and used_at is null`.any(tx);

/** Marks a code as used; false when there is no such code, or it was used: the update decides. */
export const useCode = (tx: T, accountId: string, hash: Buffer, now: Date) =>
  sql`update accounts.recovery_code set used_at = ${now}
    where account_id = ${accountId} and hash = ${hash} and used_at is null`.any(tx);
