import type { AnyTx } from '#platform/db/sql.ts';
import { passwordOf } from '../account/account.sql.ts';
import { isMadeUp, provePassword } from '../account/own-account.ts';
import { endStreams } from '../session/end-streams.ts';
import { deleteSessionsOf } from '../session/session.sql.ts';
import { proved } from '../session/proved.ts';
import type { Ctx, PrepareCtx } from '../tx.ts';

/**
 * Makes sure that it is they themselves, for what cannot be undone: by the password, or because they
 * showed it a moment ago. Throws `Refusal` at its field.
 */
export async function proveSelf(ctx: PrepareCtx, password: string): Promise<void> {
  // A wrong one is wrong, whatever was shown before.
  if (password === '' && (await proved(ctx)).isProved) return;
  if (!(await isMadeUp(ctx))) await provePassword(ctx, password);
}

/** Whether there is a password to ask for: people who sign in otherwise show that it is them first. */
export const hasOwnPassword = async (tx: AnyTx, accountId: string): Promise<boolean> =>
  (await passwordOf(tx, accountId))?.passwordHash != null;

/** Signed out everywhere but here. */
export async function endElsewhere(ctx: Ctx): Promise<void> {
  const here = Buffer.from(ctx.actor.sessionKey ?? '', 'hex');
  endStreams(ctx, await deleteSessionsOf(ctx.tx, ctx.actor.accountId ?? '', here));
}
