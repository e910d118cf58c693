import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

type T = Tx<AccountsTables>;

/** How people come in now: one row. */
export const readJoining = (tx: T) =>
  tx
    .selectFrom('accounts.joining')
    .select(['mode', 'question', 'member_invitations as memberInvitations'])
    .executeTakeFirstOrThrow();

/** Locked, so that two changes follow one another and the audit tells each. */
export const lockJoining = (tx: T) =>
  tx
    .selectFrom('accounts.joining')
    .select(['mode', 'question', 'member_invitations as memberInvitations'])
    .forUpdate()
    .executeTakeFirstOrThrow();

export async function setJoining(
  tx: T,
  to: { mode: string; question: string; memberInvitations: number },
): Promise<void> {
  await tx
    .updateTable('accounts.joining')
    .set({ mode: to.mode, question: to.question, member_invitations: to.memberInvitations })
    .execute();
}
