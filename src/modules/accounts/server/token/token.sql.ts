import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { TokensView } from '../../contract.ts';
import type { New, R, T } from '../tx.ts';

export const insertToken = (tx: T, token: New<'accounts.access_token'>) =>
  tx.insertInto('accounts.access_token').values(columnsOf(token)).execute();

/** Of nobody there is none. */
export const findOwnToken = (tx: R, id: string, accountId: string | null) =>
  sql<{ id: string }>`select id from accounts.access_token
    where id = ${id} and account_id = ${accountId}`.first(tx);

export const deleteToken = (tx: T, id: string) =>
  tx.deleteFrom('accounts.access_token').where('id', '=', id).execute();

export const listTokens = (tx: R, personaId: string, now: Date) =>
  sql<TokensView['tokens'][number]>`
    select id, name, created_at as "createdAt", expires_at as "expiresAt" from accounts.access_token
    where persona_id = ${personaId} and expires_at > ${now} order by created_at`.rows(tx);

export const deleteTokensOf = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.access_token').where('account_id', '=', accountId).execute();
