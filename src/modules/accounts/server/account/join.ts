import { hashPassword } from '#platform/secrets.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { Join } from '../../contract.ts';
import { openSession } from '../session/open-session.ts';
import type { AccountsTables } from '../tables.ts';
import { mayJoin } from './account.policy.ts';
import { sideOf } from './age.rules.ts';
import { createAccount } from './create-account.ts';

export const join = useCase<AccountsTables>()({
  name: 'accounts.join',
  about: 'Join with a name, a password and a birth year. An e-mail is optional.',
  input: Join,
  limits: [{ points: 20, seconds: 3600, by: 'network' }],
  subject: () => Promise.resolve({}),
  may: mayJoin,
  async run(ctx, input) {
    const side = sideOf(input.birthYear, ctx.now.getUTCFullYear(), ctx.settings.TEEN_SIDE);
    if (side !== 'adult' && side !== 'teen') {
      throw new Refusal('invalid', 'invalid', {
        fields: { birthYear: side === 'not_valid' ? 'birth_year_not_valid' : side },
      });
    }
    const passwordHash = await hashPassword(input.password);
    const person = await createAccount(ctx, {
      name: input.name,
      side,
      birthYear: input.birthYear,
      locale: input.locale,
      email: input.email,
      passwordHash,
      guidelinesAt: ctx.now,
    });
    return openSession(ctx, person);
  },
});
