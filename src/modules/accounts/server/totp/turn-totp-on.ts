import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { TurnTotpOn } from '../../security.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import type { AccountsTables } from '../tables.ts';
import { takeTotp } from './totp.ts';
import { readTotp, turnOn } from './totp.sql.ts';

export const turnTotpOn = useCase<AccountsTables>()({
  name: 'accounts.turn_totp_on',
  about: 'Turn one-time codes on, by a code of the app.',
  input: TurnTotpOn,
  limits: [{ points: 20, seconds: 900, by: 'account' }],
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx, { code }) {
    const accountId = ctx.actor.accountId ?? '';
    const totp = await readTotp(ctx.tx, accountId);
    if (totp === undefined) throw new Refusal('conflict', 'totp_not_begun');
    if (totp.onAt !== null) throw new Refusal('conflict', 'totp_on_already');
    if (!(await takeTotp(ctx, accountId, totp.secret, code)))
      throw new Refusal('invalid', 'invalid', { fields: { code: 'code_wrong' } });
    await turnOn(ctx.tx, accountId, ctx.now);
    await notifyOwner(ctx, 'totp_on', accountId);
    return {};
  },
});
