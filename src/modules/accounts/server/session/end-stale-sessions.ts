import { useCase } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import { onlySystem } from '../account/account.policy.ts';
import type { AccountsTables } from '../tables.ts';
import { deleteExpired } from './session.sql.ts';

export const endStaleSessions = useCase<AccountsTables>()({
  name: 'accounts.end_stale_sessions',
  about: 'Remove sessions and tokens whose time is over.',
  input: Nothing,
  internal: true,
  subject: () => Promise.resolve({}),
  may: onlySystem,
  run: async ({ tx, now }) => ({ ended: await deleteExpired(tx, now) }),
});
