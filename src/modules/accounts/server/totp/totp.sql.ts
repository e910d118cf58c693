import type pg from 'pg';
import { sql } from '#platform/db/sql.ts';
import { columnsOf } from '#platform/db/columns.ts';
import type { Member } from '../account/account.sql.ts';
import type { New, R, T } from '../tx.ts';

export const readTotp = (tx: R, accountId: string) =>
  tx
    .selectFrom('accounts.totp')
    .select(['secret', 'on_at as onAt'])
    .where('account_id', '=', accountId)
    .executeTakeFirst();

/** Begins anew with a fresh key; false when codes are on already. */
export const beginTotp = (tx: T, accountId: string, secret: string, now: Date) =>
  sql`insert into accounts.totp (account_id, secret, begun_at) values (${accountId}, ${secret}, ${now})
    on conflict (account_id) do update set secret = excluded.secret, begun_at = excluded.begun_at,
      last_step = 0 where accounts.totp.on_at is null`.any(tx);

const change = (tx: T, accountId: string) =>
  tx.updateTable('accounts.totp').where('account_id', '=', accountId);

export const turnOn = (tx: T, accountId: string, now: Date) =>
  change(tx, accountId).set({ on_at: now }).execute();

/** Takes the code of a step, once and never an earlier one; false when it was taken: the update decides. */
export const takeStep = (tx: T, accountId: string, step: number) =>
  sql`update accounts.totp set last_step = ${step}
    where account_id = ${accountId} and last_step < ${step}`.any(tx);

export const saveSecret = (tx: T, accountId: string, secret: string) =>
  change(tx, accountId).set({ secret }).execute();

/** Since when codes were on; undefined when there were none. */
export const deleteTotp = (tx: T, accountId: string) =>
  sql<{ onAt: Date | null }>`delete from accounts.totp
    where account_id = ${accountId} returning on_at as "onAt"`.first(tx);

/** Sealed, one of each key that seals some: enough to see whether all keys are here. */
export async function oneSecretOfEachKey(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ secret: string }>(
    `select distinct on (split_part(secret, '.', 2)) secret from accounts.totp`,
  );
  return rows.map(({ secret }) => secret);
}

export const insertHalf = (tx: T, half: New<'accounts.half_session'>) =>
  tx.insertInto('accounts.half_session').values(columnsOf(half)).execute();

const half = (hash: Buffer, now: Date) =>
  sql<Member>`select h.account_id as "accountId", h.persona_id as "personaId", p.name
    from accounts.half_session h join accounts.persona p on p.id = h.persona_id
    where h.token_hash = ${hash} and h.expires_at > ${now}`;

/** Whose sign-in waits for its second step. */
export const readHalf = (tx: R, hash: Buffer, now: Date) => half(hash, now).first(tx);

/** Locked: of two codes sent at once for one token, the second finds it gone. */
export const lockHalf = (tx: T, hash: Buffer, now: Date) =>
  sql<Member>`${half(hash, now)} for update of h`.first(tx);

/** Ends all half-open sign-ins of an account. */
export const deleteHalves = (tx: T, accountId: string) =>
  tx.deleteFrom('accounts.half_session').where('account_id', '=', accountId).execute();
