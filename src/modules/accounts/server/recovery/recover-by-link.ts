import { anyone } from '#platform/actor.policy.ts';
import { canMail } from '#platform/mail/send.ts';
import { foldKey } from '#platform/names.ts';
import { Refusal } from '#platform/verdict.ts';
import { hashPassword, tokenHash } from '#platform/secrets.ts';
import {
  AskRecovery,
  RecoverByLink,
  RecoveryLink,
  type RecoveryLinkView,
} from '../../security.contract.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import { query, useCase, type R } from '../tx.ts';
import { findMember } from '../account/account.sql.ts';
import { refuseWeak } from '../account/new-password.ts';
import { endCodes } from '../help/end-codes.ts';
import { findHelp, takeHelp } from '../help/help.sql.ts';
import { isLinkOpen, takeLink } from './recovery.sql.ts';
import { renew } from './renew.ts';

/** Looks nobody up: whether there is somebody to write to turns out later, in the worker. So neither words nor time tell. */
export const askRecovery = useCase({
  name: 'accounts.ask_recovery',
  about: 'Ask for a letter with a link to set a new password, at the confirmed e-mail.',
  input: AskRecovery,
  limits: [
    { points: 12, seconds: 3600, by: 'site' },
    // As long as a link lasts, so that whoever may not ask has one in their letters.
    { points: 4, seconds: 1800, by: ({ who }) => foldKey(String(who)) },
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
  about:
    'Whether a link to set a new password still works, or from when. To look does not use it up.',
  input: RecoveryLink,
  may: anyone,
  statements: 2,
  read: ({ tx, now }, { secret }) => stateOf(tx, tokenHash(secret), now),
});

export const recoverByLink = useCase({
  name: 'accounts.recover_by_link',
  about:
    'Get back in by the link of a letter or of an operator, and set a new password. Everywhere else it ends; by one made on the machine, one-time codes do too.',
  input: RecoverByLink,
  limits: [{ points: 120, seconds: 3600, by: 'network' }],
  prepare: {
    may: anyone,
    async make({ tx, now, slowly }, { secret, newPassword }) {
      if (!(await stateOf(tx, tokenHash(secret), now)).isOpen) throw over();
      return hashPassword(newPassword, slowly);
    },
  },
  may: anyone,
  async run(ctx, { secret, newPassword }, _subject, passwordHash) {
    const hash = tokenHash(secret);
    const link = await takeLink(ctx.tx, hash, ctx.now);
    const help = link === undefined ? await takeHelp(ctx.tx, hash, ctx.now) : undefined;
    const accountId = (link ?? help)?.accountId;
    const person = accountId && (await findMember(ctx.tx, accountId));
    if (!person) throw over();
    refuseWeak(ctx, newPassword, { name: person.name, field: 'newPassword' });
    if (help?.onMachine) await endCodes(ctx, person, help);
    return renew(ctx, person, passwordHash);
  },
});

const over = () => new Refusal('conflict', 'link_over');

/** A letter's link works as long as it is good; an operator's may open later. */
async function stateOf(tx: R, hash: Buffer, now: Date): Promise<RecoveryLinkView> {
  if (await isLinkOpen(tx, hash, now)) return { isOpen: true, opensAt: null };
  const help = await findHelp(tx, hash, now);
  const waits = help !== undefined && help.opensAt > now;
  return { isOpen: help !== undefined && !waits, opensAt: waits ? help.opensAt : null };
}
