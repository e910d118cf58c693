import { newToken, tokenHash } from '#platform/secrets.ts';
import { handler } from '#platform/handlers.ts';
import { send } from '#platform/mail/send.ts';
import type { EmailDue } from '../../security.contract.ts';
import { hashPending, readPending } from '../email/email.sql.ts';
import { isLinkNewer, putLink } from '../recovery/recovery.sql.ts';
import { findByWho } from '../account/account.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { composeEmail } from './email-message.words.ts';
import { readAddressee, takeEmail } from './email-message.sql.ts';
import type { Ctx } from '../tx.ts';

const MINUTE = 60_000;
/** How long the link of an email works, in ms from when it is sent. */
const CONFIRM_FOR = 48 * 60 * MINUTE;
const RECOVER_FOR = 30 * MINUTE;
/** As long after a letter nobody is sent another, by whatever name or address of theirs it is asked for. */
const REST_FOR = 5 * MINUTE;

type Taken = NonNullable<Awaited<ReturnType<typeof takeEmail>>>;

/** Sends an email. When the mail server does not take it, everything here is undone and tried again. */
export const onEmailDue = handler<EmailDue, AccountsTables>({
  on: 'accounts.letter_due',
  name: 'accounts.send_letter',
  async handle(ctx, { letter }) {
    const taken = await takeEmail(ctx.tx, letter);
    if (taken === undefined) return;
    const { kind } = taken;
    if (kind === 'recover') return recover(ctx, taken);
    if (kind === 'confirm_email') return confirmEmail(ctx, taken);
    const to = await readAddressee(ctx.tx, taken.accountId);
    const address = taken.address ?? (to?.isConfirmed === true ? to.email : null);
    if (to === undefined || address === null) return;
    await send(ctx, composeEmail(ctx.settings, kind, { ...to, address }));
  },
});

/** To the address that is to be confirmed, if it still is. */
async function confirmEmail(ctx: Ctx, { accountId }: Taken): Promise<void> {
  const to = await readAddressee(ctx.tx, accountId);
  const pending = to && (await readPending(ctx.tx, to.accountId));
  if (to === undefined || pending === undefined) return;
  const token = newToken();
  const expiresAt = new Date(ctx.clock().getTime() + CONFIRM_FOR);
  await hashPending(ctx.tx, to.accountId, { hash: tokenHash(token), expiresAt });
  const address = { ...to, address: pending.email };
  await send(ctx, composeEmail(ctx.settings, 'confirm_email', address, token));
}

/** To whom the typed words name, if there is somebody with a confirmed address; else to nobody. */
async function recover(ctx: Ctx, taken: Taken): Promise<void> {
  const to = await findByWho(ctx.tx, taken.address ?? '');
  if (to === undefined || to.email === null || to.confirmedAt === null) return;
  const now = ctx.clock().getTime();
  // A stranger fills nobody's letters, nor takes a link away that is on its way: that one works.
  const justMade = new Date(now - REST_FOR + RECOVER_FOR);
  if (await isLinkNewer(ctx.tx, to.accountId, justMade)) return;
  const token = newToken();
  const expiresAt = new Date(now + RECOVER_FOR);
  await putLink(ctx.tx, { accountId: to.accountId, tokenHash: tokenHash(token), expiresAt });
  const address = { ...to, address: to.email };
  await send(ctx, composeEmail(ctx.settings, 'recover', address, token));
}
