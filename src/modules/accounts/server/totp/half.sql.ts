import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { Member } from '../account/account.sql.ts';
import type { New, T } from '../tx.ts';

export const insertHalf = (tx: T, half: New<'accounts.half_session'>) =>
  tx.insertInto('accounts.half_session').values(columnsOf(half)).execute();

/** Locked: of two codes sent at once for one token, the second finds it gone. */
export const lockHalf = (tx: T, hash: Buffer, now: Date) =>
  sql<Member>`select h.account_id as "accountId", h.persona_id as "personaId", p.name
    from accounts.half_session h join accounts.persona p on p.id = h.persona_id
    where h.token_hash = ${hash} and h.expires_at > ${now} for update of h`.first(tx);

/** Ends all half-open sign-ins of an account. */
export const deleteHalves = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.half_session').where('account_id', '=', accountId).execute();
