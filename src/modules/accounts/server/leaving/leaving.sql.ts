import { sql, type AnyTx } from '#platform/db/sql.ts';

export type Leaving = { askedAt: Date; dueAt: Date; posts: 'remove' | 'keep' };

/** Whether somebody is about to leave, and when that is. */
export const leavingOf = (tx: AnyTx, accountId: string) =>
  sql<Leaving>`select asked_at as "askedAt", due_at as "dueAt", posts from accounts.leaving
    where account_id = ${accountId}::uuid`.first(tx);

/** The personas of everybody who asked to leave; `but`: of one account not. */
export async function leavingNow(tx: AnyTx, but: string | null = null): Promise<string[]> {
  const found = await sql<{ id: string }>`select p.id from accounts.leaving l
    join accounts.persona p on p.account_id = l.account_id
    where l.account_id is distinct from ${but}::uuid`.rows(tx);
  return found.map(({ id }) => id);
}

/** Asked again, the day begins anew and the newest wish counts. */
export const insertLeaving = (tx: AnyTx, accountId: string, { askedAt, dueAt, posts }: Leaving) =>
  sql`insert into accounts.leaving (account_id, asked_at, due_at, posts)
    values (${accountId}, ${askedAt}, ${dueAt}, ${posts}) on conflict (account_id) do update
    set asked_at = excluded.asked_at, due_at = excluded.due_at, posts = excluded.posts`.execute(tx);

/** False when nobody was leaving. */
export const deleteLeaving = (tx: AnyTx, accountId: string) =>
  sql`delete from accounts.leaving where account_id = ${accountId}`.any(tx);

/** Whose day of grace is over, the longest first. Their rows are locked. */
export const dueToLeave = (tx: AnyTx, now: Date) =>
  sql<{ accountId: string; posts: 'remove' | 'keep' }>`
    select account_id as "accountId", posts from accounts.leaving where due_at <= ${now}
    order by due_at limit 20 for update skip locked`.rows(tx);

/** Nobody signs in to them any more, and whoever is in is out. */
export async function shutOut(tx: AnyTx, accountIds: readonly string[]): Promise<void> {
  const those = sql`${[...accountIds]}::uuid[]`;
  await sql`with sessions as (delete from accounts.session where account_id = any(${those})),
      halves as (delete from accounts.half_session where account_id = any(${those})),
      tokens as (delete from accounts.access_token where account_id = any(${those})),
      passkeys as (delete from accounts.passkey where account_id = any(${those})),
      links as (delete from accounts.recovery_link where account_id = any(${those})),
      codes as (delete from accounts.recovery_code where account_id = any(${those}))
    update accounts.account set password_hash = null where id = any(${those})`.execute(tx);
}
