import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { SessionsView } from '../../security.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { listSessions } from './own-sessions.sql.ts';

export const sessions = query<AccountsTables>()({
  name: 'accounts.sessions',
  about: 'Where I am signed in: device in coarse words, begun, last seen.',
  input: Nothing,
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
