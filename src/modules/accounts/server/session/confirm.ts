import { withSession } from '#platform/actor.policy.ts';
import { Confirm } from '../../security.contract.ts';
import { ownAccount, requirePassword } from '../account/own-account.ts';
import { useCase } from '../tx.ts';
import { setProved } from './session.sql.ts';

export const confirm = useCase({
  name: 'accounts.confirm',
  about: 'Show once more, by the password, that it is me; then the way in may be changed.',
  input: Confirm,
  limits: [{ points: 10, seconds: 900, by: 'account' }],
  subject: ownAccount,
  may: withSession,
  async run(ctx, { password }, account) {
    // The people of a demonstration have none.
    const isMadeUp = account.passwordHash === null && ctx.settings.DEMO;
    if (!isMadeUp) await requirePassword(account, password);
    await setProved(ctx.tx, Buffer.from(ctx.actor.sessionKey ?? '', 'hex'), ctx.now);
    return {};
  },
});
