import { anyone } from '#platform/actor.policy.ts';
import { tokenHash } from '#platform/secrets.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ConfirmEmail } from '../../security.contract.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import { deleteLink } from '../recovery/link.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { freeEmail, isTaken, lockEmail, setEmail, takePending } from './email.sql.ts';

/** Asks for no session: who opens the email may sit at another device than who gave the address. */
export const confirmEmail = useCase<AccountsTables>()({
  name: 'accounts.confirm_email',
  about: 'Confirm an e-mail by the link that was sent there.',
  input: ConfirmEmail,
  limits: [{ points: 30, seconds: 900, by: 'network' }],
  subject: () => Promise.resolve({}),
  may: anyone,
  async run(ctx, { token }) {
    const pending = await takePending(ctx.tx, tokenHash(token), ctx.now);
    const account = pending && (await lockEmail(ctx.tx, pending.accountId));
    if (pending === undefined || account === undefined) throw new Refusal('conflict', 'link_over');
    const { email } = pending;
    // Only whoever opened the email learns this, and the mailbox is theirs.
    if (await isTaken(ctx.tx, email, account.id)) throw new Refusal('conflict', 'email_in_use');
    await freeEmail(ctx.tx, email, account.id);
    await setEmail(ctx.tx, account.id, email, ctx.now);
    await deleteLink(ctx.tx, account.id);
    const isOther = account.email?.toLowerCase() !== email.toLowerCase();
    if (account.email !== null && account.confirmedAt !== null && isOther)
      await queueEmail(ctx, 'email_changed', { accountId: account.id, address: account.email });
    return {};
  },
});
