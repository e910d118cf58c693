import type pg from 'pg';
import { any, type R, type T } from '../tx.ts';

export const readTotp = (tx: R, accountId: string) =>
  tx
    .selectFrom('accounts.totp')
    .select(['secret', 'on_at as onAt'])
    .where('account_id', '=', accountId)
    .executeTakeFirst();

/** Begins anew with a fresh key; false when codes are on already. */
export function beginTotp(tx: T, accountId: string, secret: string, now: Date): Promise<boolean> {
  const fresh = { secret, begun_at: now, last_step: 0 };
  return any(
    tx
      .insertInto('accounts.totp')
      .values({ account_id: accountId, ...fresh })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet(fresh).where('accounts.totp.on_at', 'is', null),
      )
      .returning('account_id'),
  );
}

const change = (tx: T, accountId: string) =>
  tx.updateTable('accounts.totp').where('account_id', '=', accountId);

export const turnOn = (tx: T, accountId: string, now: Date) =>
  change(tx, accountId).set({ on_at: now }).execute();

/** Takes the code of a step, once and never an earlier one; false when it was taken: the update decides. */
export const takeStep = (tx: T, accountId: string, step: number) =>
  any(
    change(tx, accountId)
      .set({ last_step: step })
      .where('last_step', '<', step)
      .returning('account_id'),
  );

export const saveSecret = (tx: T, accountId: string, secret: string) =>
  change(tx, accountId).set({ secret }).execute();

/** Since when codes were on; undefined when there were none. */
export const deleteTotp = (tx: T, accountId: string) =>
  tx
    .deleteFrom('accounts.totp')
    .where('account_id', '=', accountId)
    .returning('on_at as onAt')
    .executeTakeFirst();

/** Sealed, one of each key that seals some: enough to see whether all keys are here. */
export async function oneSecretOfEachKey(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ secret: string }>(
    `select distinct on (split_part(secret, '.', 2)) secret from accounts.totp`,
  );
  return rows.map(({ secret }) => secret);
}
