import { languageOfWords, termsEdition } from '#modules/admin/settings.contract.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { refusedAt } from '#platform/verdict.ts';
import { AgreeToTerms } from '../../joining.contract.ts';
import { type Ctx, type ReadCtx, useCase } from '../tx.ts';
import { insertAgreement } from './agreement.sql.ts';

/** Whether what somebody says they agree to is what the place asks for now; there may be nothing to agree to. */
export function agreesToTerms({ settings }: Pick<ReadCtx, 'settings'>, said: number): boolean {
  const asked = termsEdition(settings.kept.values, settings.LANGUAGES);
  return asked === 0 || said === asked;
}

/** Keeps which terms an account agreed to, as they were read in the language of the page. Throws `Refusal` where others stand there now. */
export async function keepAgreement(
  ctx: Pick<Ctx, 'tx' | 'now' | 'settings' | 'actor'>,
  accountId: string,
  said: number,
): Promise<void> {
  if (!agreesToTerms(ctx, said)) throw refusedAt('terms', 'terms_unread');
  const { kept, LANGUAGES } = ctx.settings;
  const language = languageOfWords(kept.values, 'terms', [ctx.actor.locale, ...LANGUAGES]);
  const terms = kept.values.get(`terms:${language}`);
  if (terms === undefined) return;
  const { version } = terms;
  const agreement = { accountId, edition: said, language, version, agreedAt: ctx.now };
  await insertAgreement(ctx.tx, agreement);
}

export const agreeToTerms = useCase({
  name: 'accounts.agree_to_terms',
  about: 'Agree to the terms of this place as they stand now; which, and when, is kept.',
  input: AgreeToTerms,
  may: isSignedIn,
  async run(ctx, { terms }) {
    await keepAgreement(ctx, personOf(ctx.actor).accountId, terms);
    return { terms };
  },
});
