import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export async function insertToken(
  tx: Tx<AccountsTables>,
  token: {
    id: string;
    accountId: string;
    personaId: string;
    name: string;
    hash: Buffer;
    now: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('accounts.access_token')
    .values({
      id: token.id,
      account_id: token.accountId,
      persona_id: token.personaId,
      name: token.name,
      token_hash: token.hash,
      created_at: token.now,
      expires_at: token.expiresAt,
    })
    .execute();
}

export async function findOwnToken(tx: Tx<AccountsTables>, id: string, accountId: string | null) {
  if (accountId === null) return undefined;
  return tx
    .selectFrom('accounts.access_token')
    .select('id')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

export async function deleteToken(tx: Tx<AccountsTables>, id: string): Promise<void> {
  await tx.deleteFrom('accounts.access_token').where('id', '=', id).execute();
}

export async function listTokens(tx: Tx<AccountsTables>, personaId: string, now: Date) {
  return tx
    .selectFrom('accounts.access_token')
    .select(['id', 'name', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('persona_id', '=', personaId)
    .where('expires_at', '>', now)
    .orderBy('created_at')
    .execute();
}

export async function deleteTokensOf(tx: Tx<AccountsTables>, accountId: string): Promise<void> {
  await tx.deleteFrom('accounts.access_token').where('account_id', '=', accountId).execute();
}
