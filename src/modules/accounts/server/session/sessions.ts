import { isSignedIn, withSession } from '#platform/actor.policy.ts';
import type { EndedSession } from '../../contract.ts';
import { EndSession, type SessionsView } from '../../security.contract.ts';
import { query, useCase } from '../tx.ts';
import { findOwnSession, listSessions, deleteSession, deleteSessionsOf } from './session.sql.ts';
import { endStreams } from './end-streams.ts';

export const sessions = query({
  name: 'accounts.sessions',
  about: 'Where I am signed in: device in coarse words, begun, last seen.',
  may: isSignedIn,
  statements: 1,
  async read({ tx, actor, now }): Promise<SessionsView> {
    const rows = await listSessions(tx, actor.accountId ?? '', now);
    return {
      sessions: rows.map(({ id, device, begunAt, seenAt, hash }) => {
        const [browser = '', system = ''] = device.split(':');
        const isThis = hash.toString('hex') === actor.sessionKey;
        return { id, device: { browser, system }, begunAt, seenAt, isThis };
      }),
    };
  },
});

export const endSession = useCase({
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

export const endOtherSessions = useCase({
  name: 'accounts.end_other_sessions',
  about: 'End all my sessions but this one.',
  may: withSession,
  async run(ctx) {
    const { accountId, sessionKey } = ctx.actor;
    const kept = Buffer.from(sessionKey ?? '', 'hex');
    const seated = await deleteSessionsOf(ctx.tx, accountId ?? '', kept);
    endStreams(ctx, seated);
    return { ended: seated.length };
  },
});
