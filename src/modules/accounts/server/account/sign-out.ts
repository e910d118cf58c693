import { anyone } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { SignOut, type EndedSession } from '../../contract.ts';
import { endStreams } from '../session/end-streams.ts';
import { deleteSession } from '../session/session.sql.ts';
import type { AccountsTables } from '../tables.ts';

export const signOut = useCase<AccountsTables>()({
  name: 'accounts.sign_out',
  about: 'End this session.',
  input: SignOut,
  subject: () => Promise.resolve({}),
  may: anyone,
  async run(ctx): Promise<EndedSession> {
    const { sessionKey, personaId } = ctx.actor;
    if (sessionKey !== null) await deleteSession(ctx.tx, Buffer.from(sessionKey, 'hex'));
    endStreams(ctx, personaId);
    return { session: null };
  },
});
