import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export async function listSessions(tx: Tx<AccountsTables>, accountId: string, now: Date) {
  return tx
    .selectFrom('accounts.session')
    .select(['id', 'device', 'created_at as begunAt', 'seen_at as seenAt', 'token_hash as hash'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();
}

export async function findOwnSession(tx: Tx<AccountsTables>, id: string, accountId: string | null) {
  if (accountId === null) return undefined;
  return tx
    .selectFrom('accounts.session')
    .select(['token_hash as hash', 'persona_id as personaId'])
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

/** Ends all sessions of an account but one, and gives the personas that sat there. */
export async function deleteOthers(
  tx: Tx<AccountsTables>,
  accountId: string,
  kept: Buffer,
): Promise<string[]> {
  const gone = await tx
    .deleteFrom('accounts.session')
    .where('account_id', '=', accountId)
    .where('token_hash', '<>', kept)
    .returning('persona_id')
    .execute();
  await tx.deleteFrom('accounts.half_session').where('account_id', '=', accountId).execute();
  return gone.map((row) => row.persona_id);
}

/** Notes that who this is was shown again, in this session. */
export async function setProved(tx: Tx<AccountsTables>, hash: Buffer, now: Date): Promise<void> {
  await tx
    .updateTable('accounts.session')
    .set({ proved_at: now })
    .where('token_hash', '=', hash)
    .execute();
}

/** Whether who this is was shown in this session since a moment. */
export async function isProvedSince(
  tx: Tx<AccountsTables>,
  hash: Buffer,
  since: Date,
): Promise<boolean> {
  const row = await tx
    .selectFrom('accounts.session')
    .select('id')
    .where('token_hash', '=', hash)
    .where('proved_at', '>', since)
    .executeTakeFirst();
  return row !== undefined;
}
