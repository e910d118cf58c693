import { noticesDue } from '#modules/notifications/contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { deleteTotp } from '../totp/totp.sql.ts';
import type { Ctx } from '../tx.ts';
import type { UsedHelp } from './help.sql.ts';

/**
 * Whoever is let in from the machine has lost the telephone with their one-time codes as well: they end, and
 * whose they were is told. A link that a person made leaves them on.
 */
export async function endCodes(
  ctx: Ctx,
  { accountId, personaId }: { accountId: string; personaId: string },
  { id }: Pick<UsedHelp, 'id'>,
): Promise<void> {
  const gone = await deleteTotp(ctx.tx, accountId);
  if (gone?.onAt == null) return;
  await notifyOwner(ctx, 'totp_off', accountId);
  const about = { subject: { kind: 'accounts.help', id }, thread: id, side: null, by: null };
  ctx.emit(noticesDue({ kind: 'help_codes', ...about, to: [personaId] }));
}
