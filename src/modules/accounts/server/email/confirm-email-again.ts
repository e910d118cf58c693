import { withSession } from '#platform/actor.policy.ts';
import { canMail } from '#platform/mail/send.ts';
import { Refusal } from '#platform/verdict.ts';
import { ownAccount } from '../account/own-account.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import { useCase } from '../tx.ts';
import { putPending, readPending } from './email.sql.ts';

/** Nobody's mailbox is filled from here, by however many accounts that gave its address. */
const MAILBOX = { points: 5, seconds: 3600 };

/** Asks for no password: it goes where letters went before, and changes nothing by itself. */
export const confirmEmailAgain = useCase({
  name: 'accounts.confirm_email_again',
  about:
    'Have the letter sent again by which my e-mail is confirmed, also where letters came back.',
  limits: [{ points: 5, seconds: 3600, by: 'account' }],
  prepare: {
    may: withSession,
    async make({ tx, actor, door }) {
      const accountId = actor.accountId ?? '';
      const email = (await readPending(tx, accountId))?.email.toLowerCase();
      if (email === undefined) return;
      const seconds = await door.waitFor(`confirm_email_again:${email}`, MAILBOX);
      if (seconds > 0) throw new Refusal('too_many', 'too_many', { params: { seconds } });
    },
  },
  subject: ownAccount,
  may: withSession,
  async run(ctx, _input, account) {
    if (!canMail(ctx.settings)) throw new Refusal('conflict', 'no_mail_here');
    const email = (await readPending(ctx.tx, account.id))?.email ?? account.email;
    if (email === null) throw new Refusal('conflict', 'no_email_yet');
    await putPending(ctx.tx, { accountId: account.id, email, now: ctx.now });
    await queueEmail(ctx, 'confirm_email', { accountId: account.id });
    return {};
  },
});
