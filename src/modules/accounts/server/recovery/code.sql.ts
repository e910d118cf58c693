import { sql } from '#platform/db/sql.ts';
import type { T } from '../tx.ts';

/** A new set takes the place of the old one: a lost sheet is worth nothing. */
export async function replaceCodes(
  tx: T,
  accountId: string,
  hashes: readonly Buffer[],
  now: Date,
): Promise<void> {
  await tx.deleteFrom('accounts.recovery_code').where('account_id', '=', accountId).execute();
  await tx
    .insertInto('accounts.recovery_code')
    .values(hashes.map((hash) => ({ account_id: accountId, hash, made_at: now })))
    .execute();
}

/** Marks a code as used; false when there is no such code, or it was used: the update decides. */
export const useCode = (tx: T, accountId: string, hash: Buffer, now: Date) =>
  sql`update accounts.recovery_code set used_at = ${now}
    where account_id = ${accountId} and hash = ${hash} and used_at is null`.any(tx);
