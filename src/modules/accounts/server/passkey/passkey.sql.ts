import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export async function listPasskeys(tx: Tx<AccountsTables>, accountId: string) {
  return tx
    .selectFrom('accounts.passkey')
    .select(['id', 'name', 'made_at as madeAt', 'used_at as usedAt'])
    .where('account_id', '=', accountId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

/** What a browser must know so that no device gets a second passkey for one account. */
export async function knownPasskeys(tx: Tx<AccountsTables>, accountId: string) {
  return tx
    .selectFrom('accounts.passkey')
    .select(['credential_id as credentialId', 'transports', 'handle'])
    .where('account_id', '=', accountId)
    .execute();
}

/** False when this passkey is known already: the unique key decides. */
export async function insertPasskey(
  tx: Tx<AccountsTables>,
  passkey: {
    id: string;
    accountId: string;
    name: string;
    credentialId: string;
    publicKey: Buffer;
    counter: number;
    transports: string[];
    handle: Buffer;
    now: Date;
  },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('accounts.passkey')
    .values({
      id: passkey.id,
      account_id: passkey.accountId,
      name: passkey.name,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: passkey.transports,
      handle: passkey.handle,
      made_at: passkey.now,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Locked: the counter must only grow. */
export async function lockByCredential(tx: Tx<AccountsTables>, credentialId: string) {
  return tx
    .selectFrom('accounts.passkey as k')
    .innerJoin('accounts.persona as p', 'p.account_id', 'k.account_id')
    .select([
      'k.id',
      'k.public_key as publicKey',
      'k.counter',
      'k.handle',
      'k.account_id as accountId',
      'p.id as personaId',
      'p.name',
    ])
    .where('k.credential_id', '=', credentialId)
    .where('p.kind', '=', 'member')
    .forUpdate('k')
    .executeTakeFirst();
}

export async function noteUse(
  tx: Tx<AccountsTables>,
  id: string,
  counter: number,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('accounts.passkey')
    .set({ counter, used_at: now })
    .where('id', '=', id)
    .execute();
}

export async function findOwnPasskey(tx: Tx<AccountsTables>, id: string, accountId: string | null) {
  if (accountId === null) return undefined;
  return tx
    .selectFrom('accounts.passkey')
    .select('id')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

export async function renamePasskey(
  tx: Tx<AccountsTables>,
  id: string,
  name: string,
): Promise<void> {
  await tx.updateTable('accounts.passkey').set({ name }).where('id', '=', id).execute();
}

export async function deletePasskey(tx: Tx<AccountsTables>, id: string): Promise<void> {
  await tx.deleteFrom('accounts.passkey').where('id', '=', id).execute();
}

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
