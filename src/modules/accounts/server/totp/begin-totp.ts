import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { Nothing } from '../../contract.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import type { AccountsTables } from '../tables.ts';
import { newSecret } from './totp.ts';
import { beginTotp as begin } from './totp.sql.ts';

export const beginTotp = useCase<AccountsTables>()({
  name: 'accounts.begin_totp',
  about: 'Begin with one-time codes: a key for an app. They are on once a code is confirmed.',
  input: Nothing,
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx) {
    const accountId = ctx.actor.accountId ?? '';
    const secret = newSecret(ctx.settings, accountId);
    if (!(await begin(ctx.tx, { accountId, secret, now: ctx.now })))
      throw new Refusal('conflict', 'totp_on_already');
    return {};
  },
});
