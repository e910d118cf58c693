import { anyone } from '#platform/actor.policy.ts';
import { tokenHash } from '#platform/secrets.ts';
import { query } from '#platform/use-case.ts';
import { RecoveryLink } from '../../security.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { isLinkOpen } from './link.sql.ts';

export const recoveryLink = query<AccountsTables>()({
  name: 'accounts.recovery_link',
  about: 'Whether the link of a recovery letter still works. To look does not use it up.',
  input: RecoveryLink,
  may: anyone,
  statements: 1,
  read: async ({ tx, now }, { token }) => ({
    isOpen: await isLinkOpen(tx, tokenHash(token), now),
  }),
});
