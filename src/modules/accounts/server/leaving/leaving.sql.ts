import { sql } from '#platform/db/sql.ts';
import { any, mine } from '../tx.ts';

export type Leaving = { askedAt: Date; dueAt: Date; posts: 'remove' | 'keep' };

/** Whether somebody is about to leave, and when that is. */
export const leavingOf = (tx: unknown, accountId: string): Promise<Leaving | undefined> =>
  mine(tx)
    .selectFrom('accounts.leaving')
    .select(['asked_at as askedAt', 'due_at as dueAt', sql<'remove' | 'keep'>`posts`.as('posts')])
    .where('account_id', '=', accountId)
    .executeTakeFirst();

/** Asked again, the day begins anew and the newest wish counts. */
export async function insertLeaving(
  tx: unknown,
  accountId: string,
  { askedAt, dueAt, posts }: Leaving,
): Promise<void> {
  const wish = { asked_at: askedAt, due_at: dueAt, posts };
  await mine(tx)
    .insertInto('accounts.leaving')
    .values({ account_id: accountId, ...wish })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(wish))
    .execute();
}

/** False when nobody was leaving. */
export const deleteLeaving = (tx: unknown, accountId: string): Promise<boolean> =>
  any(
    mine(tx)
      .deleteFrom('accounts.leaving')
      .where('account_id', '=', accountId)
      .returning('account_id'),
  );

/** Whose day of grace is over, the longest first. Their rows are locked. */
export const dueToLeave = (
  tx: unknown,
  now: Date,
): Promise<{ accountId: string; posts: 'remove' | 'keep' }[]> =>
  mine(tx)
    .selectFrom('accounts.leaving')
    .select(['account_id as accountId', sql<'remove' | 'keep'>`posts`.as('posts')])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(20)
    .forUpdate()
    .skipLocked()
    .execute();

/** Whether there is a password to ask for, and whether somebody could sign in otherwise. */
export const passwordOf = (tx: unknown, accountId: string) =>
  mine(tx)
    .selectFrom('accounts.account')
    .select('password_hash as passwordHash')
    .where('id', '=', accountId)
    .executeTakeFirst();

/** Nobody signs in to them any more, and whoever is in is out. */
export async function shutOut(tx: unknown, accountIds: readonly string[]): Promise<void> {
  const those = sql`${[...accountIds]}::uuid[]`;
  await sql`with sessions as (delete from accounts.session where account_id = any(${those})),
      halves as (delete from accounts.half_session where account_id = any(${those})),
      tokens as (delete from accounts.access_token where account_id = any(${those})),
      passkeys as (delete from accounts.passkey where account_id = any(${those})),
      links as (delete from accounts.recovery_link where account_id = any(${those})),
      codes as (delete from accounts.recovery_code where account_id = any(${those}))
    update accounts.account set password_hash = null where id = any(${those})`.execute(mine(tx));
}
