import { columnsOf } from '#platform/db/columns.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { TokenView } from '../../contract.ts';
import type { New, R, T } from '../tx.ts';

export const insertToken = (tx: T, token: New<'accounts.access_token'>) =>
  tx.insertInto('accounts.access_token').values(columnsOf(token)).execute();

export const countTokens = (tx: R, accountId: string, now: Date): Promise<number> =>
  sql<{ n: number }>`select count(*)::int as n from accounts.access_token
    where account_id = ${accountId} and expires_at > ${now}`
    .first(tx)
    .then((row) => row?.n ?? 0);

/** Of nobody there is none. */
export const findOwnToken = (tx: R, id: string, accountId: string | null) =>
  sql<{ id: string }>`select id from accounts.access_token
    where id = ${id} and account_id = ${accountId}`.first(tx);

export const deleteToken = (tx: T, id: string) =>
  tx.deleteFrom('accounts.access_token').where('id', '=', id).execute();

/** A month longer than they open anything, so that whoever looks why something stopped finds it; the newest. */
export const listTokens = (tx: R, personaId: string, now: Date) =>
  sql<TokenView>`
    select id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt",
      expires_at <= ${now} as "isOver"
    from accounts.access_token where persona_id = ${personaId}
    order by expires_at <= ${now}, created_at desc, id limit 100`.rows(tx);

export const deleteTokensOf = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.access_token').where('account_id', '=', accountId).execute();

/** Those whose time has been over for a month. */
export const deleteOver = (tx: T, now: Date) =>
  sql`delete from accounts.access_token where expires_at < ${now}::timestamptz - interval '30 days'`.execute(
    tx,
  );

/** Whether there was such a token, and its time is over. */
export const isOver = (tx: R, hash: Buffer) =>
  sql`select from accounts.access_token where token_hash = ${hash}`.any(tx);

/** Notes that a token was of use, unless that was noted a moment ago: reading must not write each time. */
export const noteUse = (tx: AnyTx, id: string, now: Date, before: Date) =>
  sql`update accounts.access_token set used_at = ${now}
    where id = ${id} and (used_at is null or used_at < ${before})`.execute(tx);

/**
 * Some tokens that end within a week and were made for longer than two, and whose they are; each is told once. What an
 * earlier look holds is left to it. `service`: of a program, with who answers for it and is still here.
 */
export const takeEnding = (tx: T, now: Date, most: number) =>
  sql<{
    id: string;
    personaId: string;
    service: { responsible: string | null } | null;
  }>`update accounts.access_token t set told_at = ${now}
    where t.id in (select id from accounts.access_token
      where told_at is null and expires_at > ${now} and expires_at < ${now}::timestamptz + interval '7 days'
        and expires_at - created_at > interval '14 days'
      order by expires_at limit ${most} for update skip locked)
    returning t.id, t.persona_id as "personaId", (
      select json_build_object('responsible', (select who.id from accounts.persona who
        where who.id = s.responsible_id and who.is_in)) from accounts.service s
      where s.persona_id = t.persona_id) as service`.rows(tx);
