import { anyone } from '#platform/actor.policy.ts';
import { canMail } from '#platform/mail/send.ts';
import { nameKey } from '#platform/names.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { AskRecovery } from '../../security.contract.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import type { AccountsTables } from '../tables.ts';

/** Looks nobody up: whether there is somebody to write to turns out later, in the worker. So neither words nor time tell. */
export const askRecovery = useCase<AccountsTables>()({
  name: 'accounts.ask_recovery',
  about: 'Ask for a letter with a link to set a new password, at the confirmed e-mail.',
  input: AskRecovery,
  limits: [
    { points: 12, seconds: 3600, by: 'network' },
    { points: 4, seconds: 3600, by: ({ who }) => nameKey(String(who)) },
  ],
  subject: () => Promise.resolve({}),
  may: anyone,
  async run(ctx, { who }) {
    if (!canMail(ctx.settings)) throw new Refusal('conflict', 'no_mail_here');
    await queueEmail(ctx, 'recover', { accountId: null, address: who });
    return {};
  },
});
