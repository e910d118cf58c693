import { anyone } from '#platform/actor.policy.ts';
import { nameKey } from '#platform/names.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { RecoverByCode } from '../../security.contract.ts';
import { credentialsOf, findCredentials } from '../account/account.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { takeCode } from './codes.ts';
import { renew } from './renew.ts';

export const recoverByCode = useCase<AccountsTables>()({
  name: 'accounts.recover_by_code',
  about: 'Get back in with a recovery code, and set a new password. Everywhere else it ends.',
  input: RecoverByCode,
  limits: [
    { points: 20, seconds: 3600, by: 'network' },
    { points: 40, seconds: 3600, by: ({ who }) => nameKey(String(who)) },
  ],
  subject: () => Promise.resolve({}),
  may: anyone,
  async run(ctx, { who, code, next }) {
    const found = await findCredentials(ctx.tx, credentialsOf(who));
    // Which of the two is wrong is told to nobody, by words or by time.
    if (!(await takeCode(ctx, found?.accountId, code)) || found === undefined)
      throw new Refusal('invalid', 'recovery_wrong', { fields: { code: 'recovery_wrong' } });
    return renew(ctx, found, next);
  },
});
