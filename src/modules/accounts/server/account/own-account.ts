import { passwordFits } from '#platform/secrets.ts';
import { refusedAt } from '#platform/verdict.ts';
import type { Ctx } from '../tx.ts';
import { lockAccount } from './account.sql.ts';

const nobody = { id: '', passwordHash: null, email: null, confirmedAt: null };

/** One's own account, locked. A guest's refusal comes from the policy; it has no account to lock. */
export const ownAccount = async ({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>) =>
  actor.accountId === null ? nobody : lockAccount(tx, actor.accountId);

/** Throws `Refusal` at the field where what was typed is not the password of the account. */
export async function requirePassword(
  account: { passwordHash: string | null } | undefined,
  typed: string,
  field = 'password',
): Promise<void> {
  if (!(await passwordFits(account?.passwordHash, typed))) throw refusedAt(field, 'password_wrong');
}
