import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { PasskeyView } from '../../security.contract.ts';
import type { Member } from '../account/account.sql.ts';
import { any, type New, type R, type T } from '../tx.ts';

export const listPasskeys = (tx: R, accountId: string) =>
  sql<PasskeyView>`select id, name, made_at as "madeAt", used_at as "usedAt" from accounts.passkey
    where account_id = ${accountId} order by made_at, id`.rows(tx);

/** What a browser must know so that no device gets a second passkey for one account. */
export const knownPasskeys = (tx: R, accountId: string) =>
  sql<{ id: string; transports: string[]; handle: Buffer }>`
    select credential_id as id, transports, handle from accounts.passkey
    where account_id = ${accountId}`.rows(tx);

/** False when this passkey is known already: the unique key decides. */
export const insertPasskey = (tx: T, passkey: New<'accounts.passkey'>) =>
  any(
    tx
      .insertInto('accounts.passkey')
      .values(columnsOf(passkey))
      .onConflict((conflict) => conflict.column('credential_id').doNothing())
      .returning('id'),
  );

type Known = Member & { id: string; publicKey: Buffer; counter: number; handle: Buffer };

/** Locked: the counter must only grow. */
export const lockByCredential = (tx: T, credentialId: string) =>
  sql<Known>`select k.id, k.public_key as "publicKey", k.counter, k.handle,
      k.account_id as "accountId", p.id as "personaId", p.name
    from accounts.passkey k join accounts.persona p on p.account_id = k.account_id
    where k.credential_id = ${credentialId} and p.kind = 'member' for update of k`.first(tx);

export const noteUse = (tx: T, id: string, counter: number, now: Date) =>
  tx.updateTable('accounts.passkey').set({ counter, used_at: now }).where('id', '=', id).execute();

/** Of nobody there is none. */
export const findOwnPasskey = (tx: R, id: string, accountId: string | null) =>
  sql<{ id: string }>`select id from accounts.passkey
    where id = ${id} and account_id = ${accountId}`.first(tx);

export const renamePasskey = (tx: T, id: string, name: string) =>
  tx.updateTable('accounts.passkey').set({ name }).where('id', '=', id).execute();

export const deletePasskey = (tx: T, id: string) =>
  tx.deleteFrom('accounts.passkey').where('id', '=', id).execute();

export const putChallenge = (tx: T, asked: New<'accounts.challenge'>) =>
  tx.insertInto('accounts.challenge').values(columnsOf(asked)).execute();

/** Takes a challenge, once: one of this account's for making a passkey, one of nobody's for signing in. */
export const takeChallenge = (tx: T, challenge: string, accountId: string | null, now: Date) =>
  sql<{ handle: Buffer | null }>`delete from accounts.challenge where challenge = ${challenge}
    and account_id is not distinct from ${accountId} and expires_at > ${now} returning handle`.first(
    tx,
  );
