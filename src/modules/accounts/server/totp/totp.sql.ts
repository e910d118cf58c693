import type pg from 'pg';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

export async function readTotp(tx: Tx<AccountsTables>, accountId: string) {
  return tx
    .selectFrom('accounts.totp')
    .select(['secret', 'begun_at as begunAt', 'on_at as onAt'])
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

/** Begins anew with a fresh key; false when codes are on already. */
export async function beginTotp(
  tx: Tx<AccountsTables>,
  begun: { accountId: string; secret: string; now: Date },
): Promise<boolean> {
  const fresh = { secret: begun.secret, begun_at: begun.now, last_step: 0 };
  const put = await tx
    .insertInto('accounts.totp')
    .values({ account_id: begun.accountId, ...fresh })
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet(fresh).where('accounts.totp.on_at', 'is', null),
    )
    .returning('account_id')
    .executeTakeFirst();
  return put !== undefined;
}

export async function turnOn(tx: Tx<AccountsTables>, accountId: string, now: Date): Promise<void> {
  await tx
    .updateTable('accounts.totp')
    .set({ on_at: now })
    .where('account_id', '=', accountId)
    .execute();
}

/** Takes the code of a step, once and never an earlier one; false when it was taken: the update decides. */
export async function takeStep(
  tx: Tx<AccountsTables>,
  accountId: string,
  step: number,
): Promise<boolean> {
  const taken = await tx
    .updateTable('accounts.totp')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

export async function saveSecret(
  tx: Tx<AccountsTables>,
  accountId: string,
  secret: string,
): Promise<void> {
  await tx
    .updateTable('accounts.totp')
    .set({ secret })
    .where('account_id', '=', accountId)
    .execute();
}

export async function deleteTotp(tx: Tx<AccountsTables>, accountId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('accounts.totp')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Sealed, one of each key that seals some: enough to see whether all keys are here. */
export async function oneSecretOfEachKey(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ secret: string }>(
    `select distinct on (split_part(secret, '.', 2)) secret from accounts.totp`,
  );
  return rows.map(({ secret }) => secret);
}
