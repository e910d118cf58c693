import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export async function insertEmail(
  tx: Tx<AccountsTables>,
  email: {
    id: string;
    accountId: string | null;
    kind: string;
    address: string | null;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('accounts.letter')
    .values({
      id: email.id,
      account_id: email.accountId,
      kind: email.kind,
      address: email.address,
      written_at: email.now,
    })
    .execute();
}

/** Takes an email from the pile; undefined when it is not there any more. */
export async function takeEmail(tx: Tx<AccountsTables>, id: string) {
  return tx
    .deleteFrom('accounts.letter')
    .where('id', '=', id)
    .returning(['account_id as accountId', 'kind', 'address'])
    .executeTakeFirst();
}

/** Whom an email is for: name, language, and the confirmed address. */
export async function readAddressee(tx: Tx<AccountsTables>, accountId: string) {
  return tx
    .selectFrom('accounts.account as a')
    .innerJoin('accounts.persona as p', (join) =>
      join.onRef('p.account_id', '=', 'a.id').on('p.kind', '=', 'member'),
    )
    .select(['a.id as accountId', 'p.name', 'a.locale', 'a.email', 'a.email_confirmed_at'])
    .where('a.id', '=', accountId)
    .executeTakeFirst();
}

/** Emails that nobody could deliver in this time are not wanted any more. */
export async function forgetEmails(tx: Tx<AccountsTables>, before: Date): Promise<void> {
  await tx.deleteFrom('accounts.letter').where('written_at', '<', before).execute();
}
