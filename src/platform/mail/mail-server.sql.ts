import { sql, type AnyTx } from '#platform/db/sql.ts';

/** Between two notes that letters go out, in ms: it is read by people. */
const NOTED = 60_000;

/** A letter is at the mail server. */
export const noteSent = (tx: AnyTx, now: Date) =>
  sql`update platform.mail_server set sent_at = ${now}, failing_since = null, told_at = null
    where failing_since is not null or sent_at is null or sent_at <= ${new Date(now.getTime() - NOTED)}`.execute(
    tx,
  );

/** Between us and the mail server something is in the way. */
export const noteFailing = (tx: AnyTx, now: Date) =>
  sql`update platform.mail_server set failing_since = ${now} where failing_since is null`.execute(
    tx,
  );

/** Whether somebody is to be told that no letter goes out, since that moment or before: once, until one does. */
export const claimTrouble = (tx: AnyTx, now: Date, since: Date) =>
  sql`update platform.mail_server set told_at = ${now}
    where failing_since <= ${since} and told_at is null and exists (
      select from platform.outgoing_email where given_up_at is null and problem is not null)
    returning one`.any(tx);
