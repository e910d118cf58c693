import { withSession } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import type { EndedSession } from '../../contract.ts';
import { EndSession } from '../../security.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { endStreams } from './end-streams.ts';
import { findOwnSession } from './own-sessions.sql.ts';
import { deleteSession } from './session.sql.ts';

export const endSession = useCase<AccountsTables>()({
  name: 'accounts.end_session',
  about: 'End one of my sessions, on whichever device it is.',
  input: EndSession,
  subject: ({ tx, actor }, { session }) => findOwnSession(tx, session, actor.accountId),
  may: withSession,
  async run(ctx, _input, session): Promise<EndedSession | { ended: true }> {
    await deleteSession(ctx.tx, session.hash);
    endStreams(ctx, session.personaId);
    const isThis = session.hash.toString('hex') === ctx.actor.sessionKey;
    return isThis ? { session: null } : { ended: true };
  },
});
