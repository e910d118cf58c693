import { withSession } from '#platform/actor.policy.ts';
import { canMail } from '#platform/mail/send.ts';
import { passwordFits } from '#platform/secrets.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { SetEmail } from '../../security.contract.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import type { AccountsTables } from '../tables.ts';
import { lockEmail, putPending } from './email.sql.ts';

export const setEmail = useCase<AccountsTables>()({
  name: 'accounts.set_email',
  about: 'Give or change the e-mail. It counts once it is confirmed by a link that is sent there.',
  input: SetEmail,
  limits: [
    { points: 8, seconds: 3600, by: 'account' },
    // Nobody's mailbox is filled from here, whoever gives its address.
    { points: 5, seconds: 3600, by: ({ email }) => String(email).toLowerCase() },
  ],
  // A guest's refusal comes from the policy; it has no account to lock.
  subject: async ({ tx, actor }) =>
    actor.accountId === null ? { id: '', passwordHash: null } : lockEmail(tx, actor.accountId),
  may: withSession,
  async run(ctx, { email, password }, account) {
    if (!canMail(ctx.settings)) throw new Refusal('conflict', 'no_mail_here');
    if (!(await passwordFits(account.passwordHash, password)))
      throw new Refusal('invalid', 'invalid', { fields: { password: 'password_wrong' } });
    // Whether somebody else has the address is told to nobody but whoever opens the email.
    await putPending(ctx.tx, { accountId: account.id, email, now: ctx.now });
    await queueEmail(ctx, 'confirm_email', { accountId: account.id });
    return {};
  },
});
