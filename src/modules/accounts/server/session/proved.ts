import type { ReadCtx } from '../tx.ts';
import { isProvedSince } from './session.sql.ts';

/** How long a password counts as just given, in ms. */
export const PROVED_FOR = 10 * 60_000;

/** The subject of whatever changes the way in: whether who this is was shown a moment ago. */
export async function proved(
  ctx: Pick<ReadCtx, 'tx' | 'actor' | 'now'>,
): Promise<{ isProved: boolean }> {
  const { sessionKey } = ctx.actor;
  if (sessionKey === null) return { isProved: false };
  const since = new Date(ctx.now.getTime() - PROVED_FOR);
  return { isProved: await isProvedSince(ctx.tx, Buffer.from(sessionKey, 'hex'), since) };
}
