import { newToken, tokenHash } from '#platform/secrets.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { OpenedSession } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { insertSession } from './session.sql.ts';

const DAY = 86_400_000;

/** Opens a session and gives its token, which is kept nowhere but with the person. */
export async function openSession(
  ctx: Ctx<AccountsTables>,
  who: { accountId: string; personaId: string; name: string },
): Promise<OpenedSession> {
  const token = newToken();
  const expiresAt = new Date(ctx.now.getTime() + ctx.settings.SESSION_DAYS * DAY);
  await insertSession(ctx.tx, {
    hash: tokenHash(token),
    accountId: who.accountId,
    personaId: who.personaId,
    device: ctx.device,
    now: ctx.now,
    expiresAt,
  });
  return { session: { token, expiresAt }, personaId: who.personaId, name: who.name };
}
