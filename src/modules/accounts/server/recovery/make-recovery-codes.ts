import { useCase } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import type { AccountsTables } from '../tables.ts';
import { makeCodes } from './codes.ts';

export const makeRecoveryCodes = useCase<AccountsTables>()({
  name: 'accounts.make_recovery_codes',
  about: 'Make ten recovery codes, in place of those made before. They are shown once.',
  input: Nothing,
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
