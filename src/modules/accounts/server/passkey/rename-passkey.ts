import { withSession } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { RenamePasskey } from '../../security.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { findOwnPasskey, renamePasskey as rename } from './passkey.sql.ts';

export const renamePasskey = useCase<AccountsTables>()({
  name: 'accounts.rename_passkey',
  about: 'Call a passkey of mine something else.',
  input: RenamePasskey,
  limits: [{ points: 60, seconds: 3600, by: 'account' }],
  subject: ({ tx, actor }, { passkey }) => findOwnPasskey(tx, passkey, actor.accountId),
  may: withSession,
  async run({ tx }, { name }, passkey) {
    await rename(tx, passkey.id, name);
    return {};
  },
});
