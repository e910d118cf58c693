import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

/** An address that has been given and waits to be confirmed; a newer one takes its place. */
export async function putPending(
  tx: Tx<AccountsTables>,
  pending: { accountId: string; email: string; now: Date },
): Promise<void> {
  const fresh = {
    email: pending.email,
    asked_at: pending.now,
    token_hash: null,
    expires_at: null,
  };
  await tx
    .insertInto('accounts.email_pending')
    .values({ account_id: pending.accountId, ...fresh })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(fresh))
    .execute();
}

export async function readPending(tx: Tx<AccountsTables>, accountId: string) {
  return tx
    .selectFrom('accounts.email_pending')
    .select('email')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

/** Keeps the link of the email that is being sent, in place of an earlier one. */
export async function hashPending(
  tx: Tx<AccountsTables>,
  accountId: string,
  link: { hash: Buffer; expiresAt: Date },
): Promise<void> {
  await tx
    .updateTable('accounts.email_pending')
    .set({ token_hash: link.hash, expires_at: link.expiresAt })
    .where('account_id', '=', accountId)
    .execute();
}

/** Takes what waits behind a link; once. Of two who press at the same time one gets it. */
export async function takePending(tx: Tx<AccountsTables>, hash: Buffer, now: Date) {
  return tx
    .deleteFrom('accounts.email_pending')
    .where('token_hash', '=', hash)
    .where('expires_at', '>', now)
    .returning(['account_id as accountId', 'email'])
    .executeTakeFirst();
}

export async function deletePending(tx: Tx<AccountsTables>, accountId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('accounts.email_pending')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Whether somebody else has this address, confirmed by them. */
export async function isTaken(
  tx: Tx<AccountsTables>,
  email: string,
  accountId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('accounts.account')
    .select('id')
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('email_confirmed_at', 'is not', null)
    .where('id', '<>', accountId)
    .executeTakeFirst();
  return row !== undefined;
}

/** An address that was only given gives way to whoever confirms it. */
export async function freeEmail(
  tx: Tx<AccountsTables>,
  email: string,
  accountId: string,
): Promise<void> {
  await tx
    .updateTable('accounts.account')
    .set({ email: null })
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('email_confirmed_at', 'is', null)
    .where('id', '<>', accountId)
    .execute();
}

export async function setEmail(
  tx: Tx<AccountsTables>,
  accountId: string,
  email: string | null,
  confirmedAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('accounts.account')
    .set({ email, email_confirmed_at: confirmedAt })
    .where('id', '=', accountId)
    .execute();
}

/** Locked: the address must not change twice at once. */
export async function lockEmail(tx: Tx<AccountsTables>, accountId: string) {
  return tx
    .selectFrom('accounts.account')
    .select(['id', 'email', 'email_confirmed_at as confirmedAt', 'password_hash as passwordHash'])
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
}
