import { newToken, tokenHash } from '#platform/secrets.ts';
import type { OpenedSession } from '../../contract.ts';
import type { Member } from '../account/account.sql.ts';
import type { HalfSession } from '../../security.contract.ts';
import type { Ctx } from '../tx.ts';
import { insertHalf, readTotp } from '../totp/totp.sql.ts';
import { endStreams } from './end-streams.ts';
import { withDevice } from './known-device.ts';
import { deleteSession, insertSession } from './session.sql.ts';

const DAY = 86_400_000;

/** Ends the session of this request, with what its device is told and its open streams; for guests there is nothing to end. */
export async function leaveSession(ctx: Ctx): Promise<void> {
  const { sessionKey, personaId } = ctx.actor;
  if (sessionKey !== null) await deleteSession(ctx.tx, Buffer.from(sessionKey, 'hex'));
  endStreams(ctx, personaId);
}

/**
 * Opens a session and gives its token, which is kept nowhere but with the person. With the hash of their password
 * the device is known from now on. Whoever was signed in here before is not any more: the browser keeps one token, and
 * a device that is shared must tell nothing to somebody who believes they are out.
 */
export async function openSession(
  ctx: Ctx,
  who: Member,
  passwordHash: string | null = null,
): Promise<OpenedSession> {
  const token = newToken();
  const expiresAt = new Date(ctx.now.getTime() + ctx.settings.SESSION_DAYS * DAY);
  const { accountId, personaId, name } = who;
  // Whoever opens a session has just shown who they are.
  const at = { createdAt: ctx.now, seenAt: ctx.now, provedAt: ctx.now, expiresAt };
  const { device } = ctx;
  await leaveSession(ctx);
  await insertSession(ctx.tx, { tokenHash: tokenHash(token), accountId, personaId, device, ...at });
  const opened = { session: { token, expiresAt }, person: personaId, name };
  return passwordHash === null
    ? opened
    : { ...opened, device: withDevice(ctx.known, passwordHash) };
}

/** How long the second step may take, in ms. */
const HALF_FOR = 10 * 60_000;

/**
 * What a right password opens: a session, or, with one-time codes on, only the second step. `renews`: the password
 * was set anew a moment ago.
 */
export async function enter(
  ctx: Ctx,
  who: Member & { passwordHash: string | null },
  renews = false,
): Promise<OpenedSession | HalfSession> {
  const totp = await readTotp(ctx.tx, who.accountId);
  if (totp?.onAt == null) return openSession(ctx, who, who.passwordHash);
  const secret = newToken();
  const expiresAt = new Date(ctx.now.getTime() + HALF_FOR);
  const { accountId, personaId } = who;
  const step = { accountId, personaId, expiresAt, renews };
  await insertHalf(ctx.tx, { tokenHash: tokenHash(secret), ...step });
  return { second: { secret, expiresAt } };
}
