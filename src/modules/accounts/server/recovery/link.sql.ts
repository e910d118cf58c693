import type { Tx } from '#platform/db/database.ts';
import { credentialsOf } from '../account/account.sql.ts';
import type { AccountsTables } from '../tables.ts';

/** Who is meant by a name or an e-mail, if there is a confirmed address to write to. */
export async function findByWho(tx: Tx<AccountsTables>, who: string) {
  const isEmail = who.includes('@');
  const { nameKeys } = credentialsOf(who);
  const found = await tx
    .selectFrom('accounts.account as a')
    .innerJoin('accounts.persona as p', 'p.account_id', 'a.id')
    .select(['a.id as accountId', 'p.name', 'a.locale', 'a.email'])
    .where('p.kind', '=', 'member')
    .where('a.email_confirmed_at', 'is not', null)
    .$if(isEmail, (q) =>
      q.where((eb) => eb(eb.fn<string>('lower', ['a.email']), '=', who.toLowerCase())),
    )
    .$if(!isEmail, (q) =>
      q
        .where('p.name_key', 'in', nameKeys)
        .orderBy((eb) => eb.case().when('p.name_key', '=', nameKeys[0]).then(0).else(1).end()),
    )
    .executeTakeFirst();
  return found?.email == null ? undefined : { ...found, email: found.email };
}

/** One link an account; the newest email holds the one that works. */
export async function putLink(
  tx: Tx<AccountsTables>,
  link: { accountId: string; hash: Buffer; expiresAt: Date },
): Promise<void> {
  const fresh = { token_hash: link.hash, expires_at: link.expiresAt };
  await tx
    .insertInto('accounts.recovery_link')
    .values({ account_id: link.accountId, ...fresh })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(fresh))
    .execute();
}

/** Whether a link works; looking does not use it up, because programs look into emails too. */
export async function isLinkOpen(
  tx: Tx<AccountsTables>,
  hash: Buffer,
  now: Date,
): Promise<boolean> {
  const row = await tx
    .selectFrom('accounts.recovery_link')
    .select('account_id')
    .where('token_hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses a link up; of two who press at once one gets it. */
export async function takeLink(tx: Tx<AccountsTables>, hash: Buffer, now: Date) {
  return tx
    .deleteFrom('accounts.recovery_link')
    .where('token_hash', '=', hash)
    .where('expires_at', '>', now)
    .returning('account_id as accountId')
    .executeTakeFirst();
}

export async function deleteLink(tx: Tx<AccountsTables>, accountId: string): Promise<void> {
  await tx.deleteFrom('accounts.recovery_link').where('account_id', '=', accountId).execute();
}
