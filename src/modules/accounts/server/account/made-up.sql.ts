import { shutOut } from '../leaving/leaving.sql.ts';
import { mine } from '../tx.ts';

/** The source that marks made-up people. */
export const DEMO_SOURCE = 'demo';

/**
 * Where the demo is over, so are the ways in that its visitors had as made-up people, and whatever
 * they added to them.
 */
export async function shutOutMadeUp(given: unknown): Promise<void> {
  const tx = mine(given);
  const people = await tx
    .selectFrom('accounts.persona')
    .select('account_id as id')
    .where('source', '=', DEMO_SOURCE)
    .execute();
  const ids = people.map(({ id }) => id);
  if (ids.length === 0) return;
  await shutOut(tx, ids);
  await tx.deleteFrom('accounts.email_pending').where('account_id', 'in', ids).execute();
  await tx.deleteFrom('accounts.totp').where('account_id', 'in', ids).execute();
  await tx
    .updateTable('accounts.account')
    .set({ email: null, email_confirmed_at: null })
    .where('id', 'in', ids)
    .execute();
}
