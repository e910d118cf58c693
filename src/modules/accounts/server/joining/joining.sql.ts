import type { R, T } from '../tx.ts';

const joining = (tx: R) =>
  tx
    .selectFrom('accounts.joining')
    .select(['mode', 'question', 'member_invitations as memberInvitations']);

/** How people come in now: one row. */
export const readJoining = (tx: R) => joining(tx).executeTakeFirstOrThrow();

/** Locked, so that two changes follow one another and the audit tells each. */
export const lockJoining = (tx: T) => joining(tx).forUpdate().executeTakeFirstOrThrow();

export const setJoining = (
  tx: T,
  to: { mode: string; question: string; memberInvitations: number },
) =>
  tx
    .updateTable('accounts.joining')
    .set({ mode: to.mode, question: to.question, member_invitations: to.memberInvitations })
    .execute();
