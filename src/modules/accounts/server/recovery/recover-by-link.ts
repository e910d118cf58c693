import { anyone } from '#platform/actor.policy.ts';
import { canMail } from '#platform/mail/send.ts';
import { nameKey } from '#platform/names.ts';
import { Refusal } from '#platform/verdict.ts';
import { hashPassword, tokenHash } from '#platform/secrets.ts';
import { AskRecovery, RecoverByLink, RecoveryLink } from '../../security.contract.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import { query, useCase } from '../tx.ts';
import { findMember } from '../account/account.sql.ts';
import { isLinkOpen, takeLink } from './recovery.sql.ts';
import { renew } from './renew.ts';

/** Looks nobody up: whether there is somebody to write to turns out later, in the worker. So neither words nor time tell. */
export const askRecovery = useCase({
  name: 'accounts.ask_recovery',
  about: 'Ask for a letter with a link to set a new password, at the confirmed e-mail.',
  input: AskRecovery,
  limits: [
    { points: 12, seconds: 3600, by: 'network' },
    { points: 4, seconds: 3600, by: ({ who }) => nameKey(String(who)) },
  ],
  may: anyone,
  async run(ctx, { who }) {
    if (!canMail(ctx.settings)) throw new Refusal('conflict', 'no_mail_here');
    await queueEmail(ctx, 'recover', { accountId: null, address: who });
    return {};
  },
});

export const recoveryLink = query({
  name: 'accounts.recovery_link',
  about: 'Whether the link of a recovery letter still works. To look does not use it up.',
  input: RecoveryLink,
  may: anyone,
  statements: 1,
  read: async ({ tx, now }, { token }) => ({
    isOpen: await isLinkOpen(tx, tokenHash(token), now),
  }),
});

export const recoverByLink = useCase({
  name: 'accounts.recover_by_link',
  about: 'Get back in by the link of a letter, and set a new password. Everywhere else it ends.',
  input: RecoverByLink,
  limits: [{ points: 30, seconds: 3600, by: 'network' }],
  prepare: {
    may: anyone,
    async make({ tx, now, slowly }, { token, next }) {
      if (!(await isLinkOpen(tx, tokenHash(token), now))) throw over();
      return hashPassword(next, slowly);
    },
  },
  may: anyone,
  async run(ctx, { token }, _subject, passwordHash) {
    const link = await takeLink(ctx.tx, tokenHash(token), ctx.now);
    const person = link && (await findMember(ctx.tx, link.accountId));
    if (person === undefined) throw over();
    return renew(ctx, person, passwordHash);
  },
});

const over = () => new Refusal('conflict', 'link_over');
