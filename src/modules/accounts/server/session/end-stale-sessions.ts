import { onlySystem } from '#platform/actor.policy.ts';
import { forgetEmails } from '../email-message/email-message.sql.ts';
import { useCase } from '../tx.ts';
import { deleteExpired } from './session.sql.ts';

/** A mail server that is away for longer than this, in ms, has missed an email. */
const LETTERS_WAIT = 3 * 86_400_000;

export const endStaleSessions = useCase({
  name: 'accounts.end_stale_sessions',
  about: 'Remove sessions, tokens, links and letters whose time is over.',
  internal: true,
  may: onlySystem,
  async run({ tx, now }) {
    await forgetEmails(tx, new Date(now.getTime() - LETTERS_WAIT));
    return { ended: await deleteExpired(tx, now) };
  },
});
