import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export async function insertHalf(
  tx: Tx<AccountsTables>,
  half: { hash: Buffer; accountId: string; personaId: string; expiresAt: Date },
): Promise<void> {
  await tx
    .insertInto('accounts.half_session')
    .values({
      token_hash: half.hash,
      account_id: half.accountId,
      persona_id: half.personaId,
      expires_at: half.expiresAt,
    })
    .execute();
}

/** Locked: of two codes sent at once for one token, the second finds it gone. */
export async function lockHalf(tx: Tx<AccountsTables>, hash: Buffer, now: Date) {
  return tx
    .selectFrom('accounts.half_session as h')
    .innerJoin('accounts.persona as p', 'p.id', 'h.persona_id')
    .select(['h.account_id as accountId', 'h.persona_id as personaId', 'p.name'])
    .where('h.token_hash', '=', hash)
    .where('h.expires_at', '>', now)
    .forUpdate('h')
    .executeTakeFirst();
}

/** Ends all half-open sign-ins of an account. */
export async function deleteHalves(tx: Tx<AccountsTables>, accountId: string): Promise<void> {
  await tx.deleteFrom('accounts.half_session').where('account_id', '=', accountId).execute();
}
