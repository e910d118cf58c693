import { passwordFits } from '#platform/secrets.ts';
import { refusedAt } from '#platform/verdict.ts';
import type { Ctx, PrepareCtx } from '../tx.ts';
import { lockAccount, passwordOf } from './account.sql.ts';

const nobody = { id: '', passwordHash: null, email: null, confirmedAt: null };

/** One's own account, locked. A guest's refusal comes from the policy; it has no account to lock. */
export const ownAccount = async ({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>) =>
  actor.accountId === null ? nobody : lockAccount(tx, actor.accountId);

/**
 * The hash of one's own password, which what was typed fits. Throws `Refusal` at the field where it does
 * not. In a transaction `requireStill` is asked afterwards.
 */
export async function provePassword(
  { tx, actor, slowly }: Pick<PrepareCtx, 'tx' | 'actor' | 'slowly'>,
  typed: string,
  field = 'password',
): Promise<string | null> {
  const kept = (await passwordOf(tx, actor.accountId ?? ''))?.passwordHash ?? null;
  if (!(await passwordFits(kept, typed, slowly))) throw refusedAt(field, 'password_wrong');
  return kept;
}

/** People of a demonstration have no password. */
export const isMadeUp = async ({ tx, actor, settings }: PrepareCtx): Promise<boolean> =>
  settings.DEMO && (await passwordOf(tx, actor.accountId ?? ''))?.passwordHash === null;

/** Whether the password that was proved is still that of the account, which is locked by now. */
export function requireStill(
  account: { passwordHash: string | null } | undefined,
  proved: string | null,
  field = 'password',
): void {
  if (account?.passwordHash !== proved) throw refusedAt(field, 'password_wrong');
}
