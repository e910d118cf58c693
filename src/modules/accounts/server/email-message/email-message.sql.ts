import { columnsOf } from '#platform/db/columns.ts';
import type { New, R, T } from '../tx.ts';

export const insertEmail = (tx: T, email: New<'accounts.letter'>) =>
  tx.insertInto('accounts.letter').values(columnsOf(email)).execute();

/** Takes an email from the pile; undefined when it is not there any more. */
export const takeEmail = (tx: T, id: string) =>
  tx
    .deleteFrom('accounts.letter')
    .where('id', '=', id)
    .returning(['account_id as accountId', 'kind', 'address'])
    .executeTakeFirst();

/** Whom an email is for: name, language, and the confirmed address. */
export const readAddressee = (tx: R, accountId: string) =>
  tx
    .selectFrom('accounts.account as a')
    .innerJoin('accounts.persona as p', (join) =>
      join.onRef('p.account_id', '=', 'a.id').on('p.kind', '=', 'member'),
    )
    .select(['a.id as accountId', 'p.name', 'a.locale', 'a.email', 'a.email_confirmed_at'])
    .where('a.id', '=', accountId)
    .executeTakeFirst();

/** Emails that nobody could deliver in this time are not wanted any more. */
export const forgetEmails = (tx: T, before: Date) =>
  tx.deleteFrom('accounts.letter').where('written_at', '<', before).execute();
