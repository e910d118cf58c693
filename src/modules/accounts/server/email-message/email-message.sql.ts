import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { EmailKind } from '../../security.contract.ts';
import type { New, R, T } from '../tx.ts';

export const insertEmail = (tx: T, email: New<'accounts.letter'>) =>
  tx.insertInto('accounts.letter').values(columnsOf(email)).execute();

/** An email that waits; undefined when it is not there any more. */
export const readEmail = (tx: R, id: string) =>
  sql<{ accountId: string | null; kind: EmailKind; address: string | null }>`
    select account_id as "accountId", kind, address from accounts.letter where id = ${id}`.first(
    tx,
  );

export const deleteEmail = (tx: T, id: string) =>
  tx.deleteFrom('accounts.letter').where('id', '=', id).execute();

type Addressee = { accountId: string; name: string; locale: string };

/** Whom an email is for: name, language, and the address. */
export const readAddressee = (tx: R, accountId: string | null) =>
  sql<Addressee & { email: string | null; isConfirmed: boolean }>`
    select a.id as "accountId", p.name, a.locale, a.email, a.email_confirmed_at is not null as "isConfirmed"
    from accounts.account a join accounts.persona p on p.account_id = a.id and p.kind = 'member'
    where a.id = ${accountId}`.first(tx);

/** Emails that nobody could deliver in this time are not wanted any more. */
export const forgetEmails = (tx: T, before: Date) =>
  tx.deleteFrom('accounts.letter').where('written_at', '<', before).execute();
