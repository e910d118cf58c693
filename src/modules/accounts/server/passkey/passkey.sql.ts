import { columnsOf } from '#platform/db/columns.ts';
import { any, type New, type R, type T } from '../tx.ts';

export const listPasskeys = (tx: R, accountId: string) =>
  tx
    .selectFrom('accounts.passkey')
    .select(['id', 'name', 'made_at as madeAt', 'used_at as usedAt'])
    .where('account_id', '=', accountId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();

/** What a browser must know so that no device gets a second passkey for one account. */
export const knownPasskeys = (tx: R, accountId: string) =>
  tx
    .selectFrom('accounts.passkey')
    .select(['credential_id as credentialId', 'transports', 'handle'])
    .where('account_id', '=', accountId)
    .execute();

/** False when this passkey is known already: the unique key decides. */
export const insertPasskey = (tx: T, passkey: New<'accounts.passkey'>) =>
  any(
    tx
      .insertInto('accounts.passkey')
      .values(columnsOf(passkey))
      .onConflict((conflict) => conflict.column('credential_id').doNothing())
      .returning('id'),
  );

/** Locked: the counter must only grow. */
export const lockByCredential = (tx: T, credentialId: string) =>
  tx
    .selectFrom('accounts.passkey as k')
    .innerJoin('accounts.persona as p', 'p.account_id', 'k.account_id')
    .select(['k.id', 'k.public_key as publicKey', 'k.counter', 'k.handle'])
    .select(['k.account_id as accountId', 'p.id as personaId', 'p.name'])
    .where('k.credential_id', '=', credentialId)
    .where('p.kind', '=', 'member')
    .forUpdate('k')
    .executeTakeFirst();

export const noteUse = (tx: T, id: string, counter: number, now: Date) =>
  tx.updateTable('accounts.passkey').set({ counter, used_at: now }).where('id', '=', id).execute();

/** Of nobody there is none. */
export const findOwnPasskey = (tx: R, id: string, accountId: string | null) =>
  tx
    .selectFrom('accounts.passkey')
    .select('id')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();

export const renamePasskey = (tx: T, id: string, name: string) =>
  tx.updateTable('accounts.passkey').set({ name }).where('id', '=', id).execute();

export const deletePasskey = (tx: T, id: string) =>
  tx.deleteFrom('accounts.passkey').where('id', '=', id).execute();

export const putChallenge = (tx: T, asked: New<'accounts.challenge'>) =>
  tx.insertInto('accounts.challenge').values(columnsOf(asked)).execute();

/** Takes a challenge, once: one of this account's for making a passkey, one of nobody's for signing in. */
export const takeChallenge = (tx: T, challenge: string, accountId: string | null, now: Date) =>
  tx
    .deleteFrom('accounts.challenge')
    .where('challenge', '=', challenge)
    .where('account_id', 'is not distinct from', accountId)
    .where('expires_at', '>', now)
    .returning('handle')
    .executeTakeFirst();
