import { any, type R, type T } from '../tx.ts';

export const listSessions = (tx: R, accountId: string, now: Date) =>
  tx
    .selectFrom('accounts.session')
    .select(['id', 'device', 'created_at as begunAt', 'seen_at as seenAt', 'token_hash as hash'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();

/** Of nobody there is none. */
export const findOwnSession = (tx: R, id: string, accountId: string | null) =>
  tx
    .selectFrom('accounts.session')
    .select(['token_hash as hash', 'persona_id as personaId'])
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();

/** Notes that who this is was shown again, in this session. */
export const setProved = (tx: T, hash: Buffer, now: Date) =>
  tx
    .updateTable('accounts.session')
    .set({ proved_at: now })
    .where('token_hash', '=', hash)
    .execute();

/** Whether who this is was shown in this session since a moment. */
export const isProvedSince = (tx: R, hash: Buffer, since: Date) =>
  any(
    tx
      .selectFrom('accounts.session')
      .select('id')
      .where('token_hash', '=', hash)
      .where('proved_at', '>', since),
  );
