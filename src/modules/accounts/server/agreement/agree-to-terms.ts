import { languageOfWords, termsEdition } from '#modules/admin/settings.contract.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { refusedAt } from '#platform/verdict.ts';
import { AgreeToTerms, termsStood } from '../../joining.contract.ts';
import { type Ctx, type ReadCtx, useCase } from '../tx.ts';
import { insertAgreement } from './agreement.sql.ts';

/** Whether what somebody says they agree to is what the place asks for now; there may be nothing to agree to. */
export function agreesToTerms({ settings }: Pick<ReadCtx, 'settings'>, said: number): boolean {
  const asked = termsEdition(settings.kept.values, settings.LANGUAGES);
  return asked === 0 || said === asked;
}

/**
 * Keeps which terms an account agreed to: those that were read, though a slip of the pen was mended since. Throws
 * `Refusal` where everybody is asked about others now, or what was read never stood there.
 */
export async function keepAgreement(
  ctx: Ctx,
  accountId: string,
  { terms: said, termsRead }: { terms: number; termsRead: string },
): Promise<void> {
  if (!agreesToTerms(ctx, said)) throw refusedAt('terms', 'terms_unread');
  const now = standing(ctx);
  if (now.version === 0) return;
  const terms = { edition: said, ...(termsRead === '' ? now : readOf(termsRead)) };
  if (termsRead !== '' && !(await ctx.registry.one(termsStood)(ctx, terms)))
    throw refusedAt('terms', 'terms_unread');
  await insertAgreement(ctx.tx, { accountId, ...terms, agreedAt: ctx.now });
}

/** Those that stand there now, as they are read in the language of the page. */
function standing({ settings, actor }: Ctx) {
  const { kept, LANGUAGES } = settings;
  const language = languageOfWords(kept.values, 'terms', [actor.locale, ...LANGUAGES]);
  return { language, version: kept.values.get(`terms:${language}`)?.version ?? 0 };
}

function readOf(said: string) {
  const [language = '', version] = said.split(':');
  return { language, version: Number(version) };
}

export const agreeToTerms = useCase({
  name: 'accounts.agree_to_terms',
  about: 'Agree to the terms of this place as they stand now; which, and when, is kept.',
  input: AgreeToTerms,
  may: isSignedIn,
  async run(ctx, said) {
    await keepAgreement(ctx, personOf(ctx.actor).accountId, said);
    return { terms: said.terms };
  },
});
