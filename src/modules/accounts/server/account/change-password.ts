import { withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { hashPassword } from '#platform/secrets.ts';
import { ChangePassword } from '../../contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { deleteLink } from '../recovery/recovery.sql.ts';
import { endStreams } from '../session/end-streams.ts';
import { openSession } from '../session/enter.ts';
import { deleteTokensOf } from '../token/token.sql.ts';
import { deleteSessionsOf } from '../session/session.sql.ts';
import { useCase } from '../tx.ts';
import { setPassword } from './account.sql.ts';
import { ownAccount, provePassword, requireStill } from './own-account.ts';

export const changePassword = useCase({
  name: 'accounts.change_password',
  about: 'Change the password. All other sessions and all access tokens end.',
  input: ChangePassword,
  limits: [{ points: 10, seconds: 900, by: 'account' }],
  prepare: {
    may: withSession,
    make: async (ctx, { current, next }) => ({
      proved: await provePassword(ctx, current, 'current'),
      hash: await hashPassword(next, ctx.slowly),
    }),
  },
  subject: ownAccount,
  may: withSession,
  async run(ctx, _input, account, { proved, hash }) {
    requireStill(account, proved, 'current');
    const { accountId, personaId, name } = personOf(ctx.actor);
    await setPassword(ctx.tx, accountId, hash);
    const seated = await deleteSessionsOf(ctx.tx, accountId);
    await deleteTokensOf(ctx.tx, accountId);
    await deleteLink(ctx.tx, accountId);
    endStreams(ctx, [...seated, personaId]);
    await notifyOwner(ctx, 'password_changed', accountId);
    return openSession(ctx, { accountId, personaId, name });
  },
});
