import { sql } from '#platform/db/sql.ts';
import type { New, T } from '../tx.ts';

/** Keeps what somebody agreed to; the first time counts. */
export const insertAgreement = (tx: T, one: New<'accounts.agreement'>) =>
  sql`insert into accounts.agreement (account_id, edition, language, version, agreed_at)
    values (${one.accountId}, ${one.edition}, ${one.language}, ${one.version}, ${one.agreedAt})
    on conflict do nothing`.execute(tx);
