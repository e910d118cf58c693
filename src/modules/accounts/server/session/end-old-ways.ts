import { revokeOfMember } from '../invitation/invitation.sql.ts';
import { deletePending } from '../email/email.sql.ts';
import { deleteCodes, deleteLink } from '../recovery/recovery.sql.ts';
import { deleteTokensOf } from '../token/token.sql.ts';
import type { Ctx } from '../tx.ts';
import { endStreams } from './end-streams.ts';
import { deleteSessionsOf } from './session.sql.ts';

/**
 * With a new password ends whatever was open, made or begun before it: sessions and second steps, access tokens,
 * recovery codes and links, an e-mail that waits to be confirmed, invitations to come in. Whoever was in
 * before has no way back by any of them. Passkeys stay, and are asked about on the page that follows.
 * `keepsCodes`: until the second step, for which one of them may be needed.
 */
export async function endOldWays(
  ctx: Ctx,
  { accountId, personaId }: { accountId: string; personaId: string },
  keepsCodes = false,
): Promise<void> {
  const seated = await deleteSessionsOf(ctx.tx, accountId);
  await deleteTokensOf(ctx.tx, accountId);
  await deleteLink(ctx.tx, accountId);
  if (!keepsCodes) await deleteCodes(ctx.tx, accountId);
  await deletePending(ctx.tx, accountId);
  await revokeOfMember(ctx.tx, personaId, ctx.now);
  endStreams(ctx, [...seated, personaId]);
}
