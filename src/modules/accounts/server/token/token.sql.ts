import { columnsOf } from '#platform/db/columns.ts';
import type { New, R, T } from '../tx.ts';

export const insertToken = (tx: T, token: New<'accounts.access_token'>) =>
  tx.insertInto('accounts.access_token').values(columnsOf(token)).execute();

/** Of nobody there is none. */
export const findOwnToken = (tx: R, id: string, accountId: string | null) =>
  tx
    .selectFrom('accounts.access_token')
    .select('id')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();

export const deleteToken = (tx: T, id: string) =>
  tx.deleteFrom('accounts.access_token').where('id', '=', id).execute();

export const listTokens = (tx: R, personaId: string, now: Date) =>
  tx
    .selectFrom('accounts.access_token')
    .select(['id', 'name', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('persona_id', '=', personaId)
    .where('expires_at', '>', now)
    .orderBy('created_at')
    .execute();

export const deleteTokensOf = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.access_token').where('account_id', '=', accountId).execute();
