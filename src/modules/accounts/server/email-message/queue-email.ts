import { canMail } from '#platform/mail/send.ts';
import type { EmailDue, EmailKind, NoticeKind } from '../../security.contract.ts';
import type { Ctx } from '../tx.ts';
import { insertEmail } from './email-message.sql.ts';

/**
 * Puts an email on the pile; the worker sends it. Only its id goes into the queue, and a link's token
 * is made when it is sent. Where nothing can be mailed nothing is written.
 */
export async function queueEmail(
  ctx: Ctx,
  kind: EmailKind,
  to: { accountId: string | null; address?: string },
): Promise<void> {
  if (!canMail(ctx.settings)) return;
  const id = ctx.newId();
  const address = to.address ?? null;
  await insertEmail(ctx.tx, { id, accountId: to.accountId, kind, address, writtenAt: ctx.now });
  ctx.emit({ type: 'accounts.letter_due', payload: { letter: id } } satisfies EmailDue);
}

/** Tells the owner that the way in has changed, at the confirmed address if there is one. */
export const notifyOwner = (ctx: Ctx, kind: NoticeKind, accountId: string): Promise<void> =>
  queueEmail(ctx, kind, { accountId });
