import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export async function putChallenge(
  tx: Tx<AccountsTables>,
  asked: { challenge: string; accountId: string | null; handle: Buffer | null; expiresAt: Date },
): Promise<void> {
  await tx
    .insertInto('accounts.challenge')
    .values({
      challenge: asked.challenge,
      account_id: asked.accountId,
      handle: asked.handle,
      expires_at: asked.expiresAt,
    })
    .execute();
}

/** Takes a challenge, once: one of this account's for making a passkey, one of nobody's for signing in. */
export async function takeChallenge(
  tx: Tx<AccountsTables>,
  challenge: string,
  accountId: string | null,
  now: Date,
) {
  return tx
    .deleteFrom('accounts.challenge')
    .where('challenge', '=', challenge)
    .where('account_id', 'is not distinct from', accountId)
    .where('expires_at', '>', now)
    .returning('handle')
    .executeTakeFirst();
}
