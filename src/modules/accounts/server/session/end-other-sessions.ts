import { withSession } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { endStreams } from './end-streams.ts';
import { deleteOthers } from './own-sessions.sql.ts';

export const endOtherSessions = useCase<AccountsTables>()({
  name: 'accounts.end_other_sessions',
  about: 'End all my sessions but this one.',
  input: Nothing,
  subject: () => Promise.resolve({}),
  may: withSession,
  async run(ctx) {
    const { accountId, sessionKey } = ctx.actor;
    const kept = Buffer.from(sessionKey ?? '', 'hex');
    const seated = await deleteOthers(ctx.tx, accountId ?? '', kept);
    endStreams(ctx, [...new Set(seated)]);
    return { ended: seated.length };
  },
});
