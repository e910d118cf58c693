import { texts } from '#db/seed/demo/texts.ts';
import { loadSettings } from '#modules/admin/index.server.ts';
import { termsEdition, wordKeys } from '#modules/admin/settings.contract.ts';
import { languages } from '#lib/text/locales.ts';
import type { Person } from '#platform/actor.ts';
import type { Deps } from '#platform/perform.ts';
import type { Acting } from './acting.ts';
import { mustGet } from './must-get.ts';
import type { Company } from './people.ts';

type Writing = {
  stage: Acting;
  company: Company;
  operator: string;
  first: Person | undefined;
};

/** What the demo's operator says of the place, in each language; everybody there agreed to its terms. */
export async function writeTexts(
  { stage, company, operator, first }: Writing,
  deps: Deps,
  at: Date,
): Promise<void> {
  const writes = stage.as({ ...mustGet(company, operator), sessionKey: 'demo' }, at);
  for (const key of wordKeys)
    for (const language of languages) {
      const value = texts[key]?.[language];
      if (value === undefined) continue;
      await writes('admin.change_setting', { key, language, value, version: 0 });
    }
  await loadSettings(deps.db.read(), deps.settings);
  const terms = termsEdition(deps.settings.kept.values, deps.settings.LANGUAGES);
  for (const person of [...company.values(), ...(first ? [first] : [])])
    await stage.as(person, at)('accounts.agree_to_terms', { terms });
}
