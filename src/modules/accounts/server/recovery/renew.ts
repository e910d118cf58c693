import type { OpenedSession } from '../../contract.ts';
import type { HalfSession } from '../../security.contract.ts';
import { setPassword, type Member } from '../account/account.sql.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { endOldWays } from '../session/end-old-ways.ts';
import { enter } from '../session/enter.ts';
import { readTotp } from '../totp/totp.sql.ts';
import type { Ctx } from '../tx.ts';

/**
 * Gives an account a new password and ends whatever was made with the old one. The owner is told, and goes on
 * as after signing in: with one-time codes on, to the second step.
 */
export async function renew(
  ctx: Ctx,
  who: Member,
  passwordHash: string,
): Promise<OpenedSession | HalfSession> {
  await setPassword(ctx.tx, who.accountId, passwordHash);
  const hasSecond = (await readTotp(ctx.tx, who.accountId))?.onAt != null;
  await endOldWays(ctx, who, hasSecond);
  await notifyOwner(ctx, 'recovered', who.accountId);
  return enter(ctx, { ...who, passwordHash }, true);
}
