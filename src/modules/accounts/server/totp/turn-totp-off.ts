import { useCase } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import type { AccountsTables } from '../tables.ts';
import { deleteHalves } from './half.sql.ts';
import { deleteTotp, readTotp } from './totp.sql.ts';

export const turnTotpOff = useCase<AccountsTables>()({
  name: 'accounts.turn_totp_off',
  about: 'Turn one-time codes off, or leave off beginning with them.',
  input: Nothing,
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx) {
    const accountId = ctx.actor.accountId ?? '';
    const totp = await readTotp(ctx.tx, accountId);
    const isGone = await deleteTotp(ctx.tx, accountId);
    await deleteHalves(ctx.tx, accountId);
    if (isGone && totp?.onAt != null) await notifyOwner(ctx, 'totp_off', accountId);
    return {};
  },
});
