import { anyone, withSession } from '#platform/actor.policy.ts';
import { canMail } from '#platform/mail/send.ts';
import { tokenHash } from '#platform/secrets.ts';
import { Refusal } from '#platform/verdict.ts';
import { ConfirmEmail, RemoveEmail, SetEmail } from '../../security.contract.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import { lockAccount, writeEmail } from '../account/account.sql.ts';
import { ownAccount, provePassword, requireStill } from '../account/own-account.ts';
import { useCase } from '../tx.ts';
import { deleteLink } from '../recovery/recovery.sql.ts';
import { forgetRefusals } from './refused.sql.ts';
import { deletePending, freeEmail, isTaken, putPending, takePending } from './email.sql.ts';

export const setEmail = useCase({
  name: 'accounts.set_email',
  about: 'Give or change the e-mail. It counts once it is confirmed by a link that is sent there.',
  input: SetEmail,
  limits: [
    { points: 8, seconds: 3600, by: 'account' },
    // Nobody's mailbox is filled from here, whoever gives its address.
    { points: 5, seconds: 3600, by: ({ email }) => String(email).toLowerCase() },
  ],
  prepare: {
    may: withSession,
    make(ctx, { password }) {
      if (!canMail(ctx.settings)) throw new Refusal('conflict', 'no_mail_here');
      return provePassword(ctx, password);
    },
  },
  subject: ownAccount,
  may: withSession,
  async run(ctx, { email }, account, proved) {
    requireStill(account, proved);
    // Whether somebody else has the address is told to nobody but whoever opens the email.
    await putPending(ctx.tx, { accountId: account.id, email, now: ctx.now });
    await queueEmail(ctx, 'confirm_email', { accountId: account.id });
    return {};
  },
});

/** Asks for no session: who opens the email may sit at another device than who gave the address. */
export const confirmEmail = useCase({
  name: 'accounts.confirm_email',
  about: 'Confirm an e-mail by the link that was sent there.',
  input: ConfirmEmail,
  limits: [{ points: 30, seconds: 900, by: 'network' }],
  may: anyone,
  async run(ctx, { secret }) {
    const pending = await takePending(ctx.tx, tokenHash(secret), ctx.now);
    const account = pending && (await lockAccount(ctx.tx, pending.accountId));
    if (pending === undefined || account === undefined) throw new Refusal('conflict', 'link_over');
    const { email } = pending;
    // Only whoever opened the email learns this, and the mailbox is theirs.
    if (await isTaken(ctx.tx, email, account.id)) throw new Refusal('conflict', 'email_in_use');
    await freeEmail(ctx.tx, email, account.id);
    await writeEmail(ctx.tx, account.id, email, ctx.now);
    await forgetRefusals(ctx.tx, account.id);
    await deleteLink(ctx.tx, account.id);
    const isOther = account.email?.toLowerCase() !== email.toLowerCase();
    if (account.email !== null && account.confirmedAt !== null && isOther)
      await queueEmail(ctx, 'email_changed', { accountId: account.id, address: account.email });
    return {};
  },
});

export const removeEmail = useCase({
  name: 'accounts.remove_email',
  about: 'Take the e-mail away, confirmed or not.',
  input: RemoveEmail,
  limits: [{ points: 10, seconds: 900, by: 'account' }],
  prepare: { may: withSession, make: (ctx, { password }) => provePassword(ctx, password) },
  subject: ownAccount,
  may: withSession,
  async run(ctx, _input, account, proved) {
    requireStill(account, proved);
    await deletePending(ctx.tx, account.id);
    await deleteLink(ctx.tx, account.id);
    await writeEmail(ctx.tx, account.id, null, null);
    await forgetRefusals(ctx.tx, account.id);
    if (account.email !== null && account.confirmedAt !== null)
      await queueEmail(ctx, 'email_removed', { accountId: account.id, address: account.email });
    return {};
  },
});
