import { shutOut } from '../leaving/leaving.sql.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';

/** The source that marks made-up people. */
export const DEMO_SOURCE = 'demo';

/**
 * Where the demo is over, so are the ways in that its visitors had as made-up people, and whatever
 * they added to them. Gives these people.
 */
export async function shutOutMadeUp(tx: AnyTx): Promise<string[]> {
  const people = await sql<{ id: string; accountId: string }>`
    select id, account_id as "accountId" from accounts.persona
    where source = ${DEMO_SOURCE}`.rows(tx);
  const ids = people.map(({ accountId }) => accountId);
  if (ids.length === 0) return [];
  await shutOut(tx, ids);
  for (const table of ['accounts.email_pending', 'accounts.totp'])
    await sql`delete from ${sql.table(table)} where account_id = any(${ids}::uuid[])`.execute(tx);
  await sql`update accounts.account set email = null, email_confirmed_at = null
    where id = any(${ids}::uuid[])`.execute(tx);
  return people.map(({ id }) => id);
}

/**
 * Links that let somebody in, by these people or, where it is known, made since: invitations, and those by which
 * somebody is let back in.
 */
export async function revokeMadeIn(
  tx: AnyTx,
  { since, of }: { since: Date | null; of: readonly string[] },
  now: Date,
): Promise<void> {
  const isOfIt = (by: string) => sql`(coalesce(made_at >= ${since}::timestamptz, false)
    or ${sql.ref(by)} = any(${[...of]}::uuid[]))`;
  await sql`update accounts.invitation set revoked_at = ${now}
    where ${isOfIt('made_by')} and revoked_at is null`.execute(tx);
  await sql`update accounts.help set token_hash = null
    where ${isOfIt('by_id')} and token_hash is not null`.execute(tx);
}
