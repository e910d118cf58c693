import { shutOut } from '../leaving/leaving.sql.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';

/** The source that marks made-up people. */
export const DEMO_SOURCE = 'demo';

/**
 * Where the demo is over, so are the ways in that its visitors had as made-up people, and whatever
 * they added to them.
 */
export async function shutOutMadeUp(tx: AnyTx): Promise<void> {
  const people = await sql<{ id: string }>`
    select account_id as id from accounts.persona where source = ${DEMO_SOURCE}`.rows(tx);
  const ids = people.map(({ id }) => id);
  if (ids.length === 0) return;
  await shutOut(tx, ids);
  for (const table of ['accounts.email_pending', 'accounts.totp'])
    await sql`delete from ${sql.table(table)} where account_id = any(${ids}::uuid[])`.execute(tx);
  await sql`update accounts.account set email = null, email_confirmed_at = null
    where id = any(${ids}::uuid[])`.execute(tx);
}
