import { sql } from '#platform/db/sql.ts';
import type { R, T } from '../tx.ts';

/** An address that has been given and waits to be confirmed; a newer one takes its place. */
export const putPending = (
  tx: T,
  { accountId, email, now }: { accountId: string; email: string; now: Date },
) => {
  const fresh = { email, asked_at: now, token_hash: null, expires_at: null, refused_at: null };
  return tx
    .insertInto('accounts.email_pending')
    .values({ account_id: accountId, ...fresh })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(fresh))
    .execute();
};

export const readPending = (tx: R, accountId: string) =>
  tx
    .selectFrom('accounts.email_pending')
    .select('email')
    .where('account_id', '=', accountId)
    .executeTakeFirst();

/** Keeps the link of the email that is being sent, in place of an earlier one. */
export const hashPending = (tx: T, accountId: string, link: { hash: Buffer; expiresAt: Date }) =>
  tx
    .updateTable('accounts.email_pending')
    .set({ token_hash: link.hash, expires_at: link.expiresAt })
    .where('account_id', '=', accountId)
    .execute();

/** Takes what waits behind a link; once. Of two who press at the same time one gets it. */
export const takePending = (tx: T, hash: Buffer, now: Date) =>
  sql<{ accountId: string; email: string }>`delete from accounts.email_pending
    where token_hash = ${hash} and expires_at > ${now} returning account_id as "accountId", email`.first(
    tx,
  );

export const deletePending = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.email_pending').where('account_id', '=', accountId).execute();

/** Whether somebody else has this address, confirmed by them. */
export const isTaken = (tx: R, email: string, accountId: string) =>
  sql`select from accounts.account where lower(email) = ${email.toLowerCase()}
    and email_confirmed_at is not null and id <> ${accountId}`.any(tx);

/** An address that was only given gives way to whoever confirms it. */
export const freeEmail = (tx: T, email: string, accountId: string) =>
  sql`update accounts.account set email = null where lower(email) = ${email.toLowerCase()}
    and email_confirmed_at is null and id <> ${accountId}`.execute(tx);
