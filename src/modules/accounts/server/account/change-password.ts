import { withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { hashPassword } from '#platform/secrets.ts';
import { ChangePassword } from '../../contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { endOldWays } from '../session/end-old-ways.ts';
import { openSession } from '../session/enter.ts';
import { useCase } from '../tx.ts';
import { setPassword } from './account.sql.ts';
import { refuseWeak } from './new-password.ts';
import { ownAccount, provePassword, requireStill } from './own-account.ts';

export const changePassword = useCase({
  name: 'accounts.change_password',
  about:
    'Change the password. All other sessions end, and access tokens, recovery codes and open invitations.',
  input: ChangePassword,
  limits: [{ points: 10, seconds: 900, by: 'account' }],
  prepare: {
    may: withSession,
    async make(ctx, { current, newPassword }) {
      refuseWeak(ctx, newPassword, { name: personOf(ctx.actor).name, field: 'newPassword' });
      const proved = await provePassword(ctx, current, 'current');
      return { proved, hash: await hashPassword(newPassword, ctx.slowly) };
    },
  },
  subject: ownAccount,
  may: withSession,
  async run(ctx, _input, account, { proved, hash }) {
    requireStill(account, proved, 'current');
    const { accountId, personaId, name } = personOf(ctx.actor);
    await setPassword(ctx.tx, accountId, hash);
    await endOldWays(ctx, { accountId, personaId });
    await notifyOwner(ctx, 'password_changed', accountId);
    return openSession(ctx, { accountId, personaId, name }, hash);
  },
});
