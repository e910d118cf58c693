import { newToken, tokenHash } from '#platform/secrets.ts';
import { handler } from '#platform/handlers.ts';
import type { EmailMessage } from '#platform/mail/email.ts';
import { putOut } from '#platform/mail/outgoing.ts';
import type { EmailSort } from '#platform/mail/sorts.ts';
import type { EmailDue } from '../../security.contract.ts';
import { hashPending, readPending } from '../email/email.sql.ts';
import { isLinkNewer, putLink } from '../recovery/recovery.sql.ts';
import { findByWho } from '../account/account.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { composeEmail } from './email-message.words.ts';
import { deleteEmail, readAddressee, readEmail } from './email-message.sql.ts';
import type { Ctx } from '../tx.ts';

const MINUTE = 60_000;
/** How long the link of an email works, in ms from when it is sent. */
const CONFIRM_FOR = 48 * 60 * MINUTE;
const RECOVER_FOR = 30 * MINUTE;
/** As long after a letter nobody is sent another, by whatever name or address of theirs it is asked for. */
const REST_FOR = 5 * MINUTE;

type Waiting = NonNullable<Awaited<ReturnType<typeof readEmail>>>;
type Attempt = { id: string; attempts: number };

/** About somebody's way in: nothing goes before it. */
export const accountEmails: EmailSort = {
  name: 'accounts.letter',
  rank: 0,
  compose: (ctx, one) => compose(ctx.as(), one),
  done: (ctx, id) => deleteEmail(ctx.as<AccountsTables>().tx, id),
};

export const onEmailDue = handler<EmailDue, AccountsTables>({
  on: 'accounts.letter_due',
  name: 'accounts.send_letter',
  handle: (ctx, { letter }) => putOut(ctx.as(), accountEmails, letter),
});

async function compose(ctx: Ctx, one: Attempt): Promise<EmailMessage | undefined> {
  const waiting = await readEmail(ctx.tx, one.id);
  if (waiting === undefined) return;
  const { kind } = waiting;
  if (kind === 'recover') return recover(ctx, waiting, one);
  if (kind === 'confirm_email') return confirmEmail(ctx, waiting);
  const to = await readAddressee(ctx.tx, waiting.accountId);
  const address = waiting.address ?? (to?.isConfirmed === true ? to.email : null);
  if (to === undefined || address === null) return;
  return composeEmail(ctx.settings, kind, { ...to, address });
}

/** To the address that is to be confirmed, if it still is. */
async function confirmEmail(ctx: Ctx, { accountId }: Waiting): Promise<EmailMessage | undefined> {
  const to = await readAddressee(ctx.tx, accountId);
  const pending = to && (await readPending(ctx.tx, to.accountId));
  if (to === undefined || pending === undefined) return;
  const token = newToken();
  const expiresAt = new Date(ctx.clock().getTime() + CONFIRM_FOR);
  await hashPending(ctx.tx, to.accountId, { hash: tokenHash(token), expiresAt });
  const address = { ...to, address: pending.email };
  return composeEmail(ctx.settings, 'confirm_email', address, token);
}

/** To whom the typed words name, if there is somebody with a confirmed address; else to nobody. */
async function recover(
  ctx: Ctx,
  waiting: Waiting,
  { attempts }: Attempt,
): Promise<EmailMessage | undefined> {
  const to = await findByWho(ctx.tx, waiting.address ?? '');
  if (to === undefined || to.email === null || to.confirmedAt === null) return;
  const now = ctx.clock().getTime();
  // A stranger fills nobody's letters, nor takes a link away that is on its way: that one works.
  const justMade = new Date(now - REST_FOR + RECOVER_FOR);
  // One that is tried again made that link itself.
  if (attempts === 1 && (await isLinkNewer(ctx.tx, to.accountId, justMade))) return;
  const token = newToken();
  const expiresAt = new Date(now + RECOVER_FOR);
  await putLink(ctx.tx, { accountId: to.accountId, tokenHash: tokenHash(token), expiresAt });
  const address = { ...to, address: to.email };
  return composeEmail(ctx.settings, 'recover', address, token);
}
