import { withSession } from '#platform/actor.policy.ts';
import { passwordFits } from '#platform/secrets.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { RemoveEmail } from '../../security.contract.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import { deleteLink } from '../recovery/link.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { deletePending, lockEmail, setEmail } from './email.sql.ts';

export const removeEmail = useCase<AccountsTables>()({
  name: 'accounts.remove_email',
  about: 'Take the e-mail away, confirmed or not.',
  input: RemoveEmail,
  limits: [{ points: 10, seconds: 900, by: 'account' }],
  subject: async ({ tx, actor }) =>
    actor.accountId === null
      ? { id: '', email: null, confirmedAt: null, passwordHash: null }
      : lockEmail(tx, actor.accountId),
  may: withSession,
  async run(ctx, { password }, account) {
    if (!(await passwordFits(account.passwordHash, password)))
      throw new Refusal('invalid', 'invalid', { fields: { password: 'password_wrong' } });
    await deletePending(ctx.tx, account.id);
    await deleteLink(ctx.tx, account.id);
    await setEmail(ctx.tx, account.id, null, null);
    if (account.email !== null && account.confirmedAt !== null)
      await queueEmail(ctx, 'email_removed', { accountId: account.id, address: account.email });
    return {};
  },
});
