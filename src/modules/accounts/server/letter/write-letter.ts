import { canMail } from '#platform/mail/send.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { LetterDue, LetterKind, NoticeKind } from '../../security.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { insertLetter } from './letter.sql.ts';

/**
 * Puts a letter on the pile; the worker sends it. Only its id goes into the queue, and a link's token
 * is made when it is sent. Where nothing can be mailed nothing is written.
 */
export async function writeLetter(
  ctx: Ctx<AccountsTables>,
  kind: LetterKind,
  to: { accountId: string | null; address?: string },
): Promise<void> {
  if (!canMail(ctx.settings)) return;
  const id = ctx.newId();
  const address = to.address ?? null;
  await insertLetter(ctx.tx, { id, accountId: to.accountId, kind, address, now: ctx.now });
  ctx.emit({ type: 'accounts.letter_due', payload: { letter: id } } satisfies LetterDue);
}

/** Tells the owner that the way in has changed, at the confirmed address if there is one. */
export const tellOwner = (
  ctx: Ctx<AccountsTables>,
  kind: NoticeKind,
  accountId: string,
): Promise<void> => writeLetter(ctx, kind, { accountId });
