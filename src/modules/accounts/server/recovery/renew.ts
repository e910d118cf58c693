import type { OpenedSession } from '../../contract.ts';
import type { HalfSession } from '../../security.contract.ts';
import { setPassword, type Member } from '../account/account.sql.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { endStreams } from '../session/end-streams.ts';
import { enter } from '../session/enter.ts';
import { deleteSessionsOf } from '../session/session.sql.ts';
import type { Ctx } from '../tx.ts';
import { deleteTokensOf } from '../token/token.sql.ts';
import { deleteLink } from './recovery.sql.ts';

/**
 * Gives an account a new password and ends whatever was open with the old one, tokens too. The owner is
 * told, and goes on as after signing in: with one-time codes on, to the second step.
 */
export async function renew(
  ctx: Ctx,
  who: Member,
  passwordHash: string,
): Promise<OpenedSession | HalfSession> {
  await setPassword(ctx.tx, who.accountId, passwordHash);
  const seated = await deleteSessionsOf(ctx.tx, who.accountId);
  await deleteTokensOf(ctx.tx, who.accountId);
  await deleteLink(ctx.tx, who.accountId);
  endStreams(ctx, [...seated, who.personaId]);
  await notifyOwner(ctx, 'recovered', who.accountId);
  return enter(ctx, who);
}
