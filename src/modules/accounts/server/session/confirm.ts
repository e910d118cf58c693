import { withSession } from '#platform/actor.policy.ts';
import { passwordFits } from '#platform/secrets.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { Confirm } from '../../security.contract.ts';
import { lockAccount } from '../account/account.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { setProved } from './own-sessions.sql.ts';

export const confirm = useCase<AccountsTables>()({
  name: 'accounts.confirm',
  about: 'Show once more, by the password, that it is me; then the way in may be changed.',
  input: Confirm,
  limits: [{ points: 10, seconds: 900, by: 'account' }],
  subject: async ({ tx, actor }) =>
    actor.accountId === null ? { passwordHash: null } : lockAccount(tx, actor.accountId),
  may: withSession,
  async run(ctx, { password }, { passwordHash }) {
    // The people of a demonstration have none.
    const isMadeUp = passwordHash === null && ctx.settings.DEMO;
    if (!isMadeUp && !(await passwordFits(passwordHash, password)))
      throw new Refusal('invalid', 'invalid', { fields: { password: 'password_wrong' } });
    await setProved(ctx.tx, Buffer.from(ctx.actor.sessionKey ?? '', 'hex'), ctx.now);
    return {};
  },
});
