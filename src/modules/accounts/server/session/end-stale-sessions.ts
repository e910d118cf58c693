import { onlySystem } from '#platform/actor.policy.ts';
import { TRIED_FOR } from '#platform/mail/outgoing.ts';
import { forgetEmails } from '../email-message/email-message.sql.ts';
import { useCase } from '../tx.ts';
import { deleteExpired } from './session.sql.ts';

export const endStaleSessions = useCase({
  name: 'accounts.end_stale_sessions',
  about: 'Remove sessions, tokens, links and letters whose time is over.',
  internal: true,
  may: onlySystem,
  async run({ tx, now }) {
    await forgetEmails(tx, new Date(now.getTime() - TRIED_FOR));
    return { ended: await deleteExpired(tx, now) };
  },
});
