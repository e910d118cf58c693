import { columnsOf } from '#platform/db/columns.ts';
import type { New, T } from '../tx.ts';

export const insertHalf = (tx: T, half: New<'accounts.half_session'>) =>
  tx.insertInto('accounts.half_session').values(columnsOf(half)).execute();

/** Locked: of two codes sent at once for one token, the second finds it gone. */
export const lockHalf = (tx: T, hash: Buffer, now: Date) =>
  tx
    .selectFrom('accounts.half_session as h')
    .innerJoin('accounts.persona as p', 'p.id', 'h.persona_id')
    .select(['h.account_id as accountId', 'h.persona_id as personaId', 'p.name'])
    .where('h.token_hash', '=', hash)
    .where('h.expires_at', '>', now)
    .forUpdate('h')
    .executeTakeFirst();

/** Ends all half-open sign-ins of an account. */
export const deleteHalves = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.half_session').where('account_id', '=', accountId).execute();
