import { anyone } from '#platform/actor.policy.ts';
import { nameKey } from '#platform/names.ts';
import { Refusal } from '#platform/verdict.ts';
import { RecoverByCode } from '../../security.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import { useCase } from '../tx.ts';
import { findByWho } from '../account/account.sql.ts';
import { makeCodes, takeCode } from './codes.ts';
import { renew } from './renew.ts';

export const makeRecoveryCodes = useCase({
  name: 'accounts.make_recovery_codes',
  about: 'Make ten recovery codes, in place of those made before. They are shown once.',
  limits: [{ points: 10, seconds: 3600, by: 'account' }],
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx) {
    const accountId = ctx.actor.accountId ?? '';
    const codes = await makeCodes(ctx, accountId);
    await notifyOwner(ctx, 'codes_made', accountId);
    return { codes };
  },
});

export const recoverByCode = useCase({
  name: 'accounts.recover_by_code',
  about: 'Get back in with a recovery code, and set a new password. Everywhere else it ends.',
  input: RecoverByCode,
  limits: [
    { points: 20, seconds: 3600, by: 'network' },
    { points: 40, seconds: 3600, by: ({ who }) => nameKey(String(who)) },
  ],
  may: anyone,
  async run(ctx, { who, code, next }) {
    const found = await findByWho(ctx.tx, who);
    // Which of the two is wrong is told to nobody, by words or by time.
    if (!(await takeCode(ctx, found?.accountId, code)) || found === undefined)
      throw new Refusal('invalid', 'recovery_wrong', { fields: { code: 'recovery_wrong' } });
    return renew(ctx, found, next);
  },
});
