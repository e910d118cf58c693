import { columnsOf } from '#platform/db/columns.ts';
import { credentialsOf } from '../account/account.sql.ts';
import { any, type New, type R, type T } from '../tx.ts';

/** Who is meant by a name or an e-mail, if there is a confirmed address to write to. */
export async function findByWho(tx: R, who: string) {
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
export const putLink = (tx: T, link: New<'accounts.recovery_link'>) =>
  tx
    .insertInto('accounts.recovery_link')
    .values(columnsOf(link))
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(columnsOf(link)))
    .execute();

/** Whether a link works; looking does not use it up, because programs look into emails too. */
export const isLinkOpen = (tx: R, hash: Buffer, now: Date) =>
  any(
    tx
      .selectFrom('accounts.recovery_link')
      .select('account_id')
      .where('token_hash', '=', hash)
      .where('expires_at', '>', now),
  );

/** Uses a link up; of two who press at once one gets it. */
export const takeLink = (tx: T, hash: Buffer, now: Date) =>
  tx
    .deleteFrom('accounts.recovery_link')
    .where('token_hash', '=', hash)
    .where('expires_at', '>', now)
    .returning('account_id as accountId')
    .executeTakeFirst();

export const deleteLink = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.recovery_link').where('account_id', '=', accountId).execute();
