import { anyone } from '#platform/actor.policy.ts';
import { baseOf } from '#platform/base.ts';
import { versionsOf } from '#platform/languages/said.sql.ts';
import { firstLanguage, versionFor } from '#platform/languages/translating.ts';
import { query } from '#platform/use-case.ts';
import {
  HelplinesInput,
  HelplineTableInput,
  type HelplinesView,
  type HelplineTableView,
} from '../../helplines.contract.ts';
import { DAYS_TO_BRING_BACK, mayBringBack, maySeeHelplines } from './helpline.policy.ts';
import { linesFor, readIn, standing, textsOf } from './helpline.rules.ts';
import { allHelplines } from './helpline.sql.ts';
import { keptHelplines } from './kept.ts';

export const helplines = query()({
  name: 'safety.helplines',
  about:
    'Lines where somebody listens, by country, as people of this place have confirmed them; none that nobody confirmed.',
  input: HelplinesInput,
  may: anyone,
  // Out of the memory of this process: they are read with the database away, too.
  statements: 0,
  read({ actor, settings }, { country, language }): Promise<HelplinesView> {
    const locale = language ?? actor.locale;
    const found = linesFor(keptHelplines(settings), { said: country, locale });
    const otherwise = firstLanguage(null, settings);
    return Promise.resolve({
      ...found,
      lines: found.lines.map((line) => readIn(line, { locale, otherwise })),
    });
  },
});

export const helplineTable = query()({
  name: 'safety.helpline_table',
  about: 'All lines of help, those that nobody has confirmed yet too. For operators.',
  input: HelplineTableInput,
  may: maySeeHelplines,
  statements: 2,
  async read({ tx, actor, now, settings }, { helpline }): Promise<HelplineTableView | undefined> {
    const since = new Date(now.getTime() - DAYS_TO_BRING_BACK * 86_400_000);
    const rows = await allHelplines(tx, { one: helpline ?? null, since });
    if (helpline !== undefined && rows.length === 0) return undefined;
    const language = firstLanguage(null, settings);
    const ids = rows.map(({ id }) => id);
    const written = ids.length === 0 ? [] : await versionsOf(tx, ids, null);
    const further = settings.LANGUAGES.filter((one) => one !== language);
    const lines = rows.map((row) => ({
      ...row,
      base: baseOf(standing(row)),
      versions: further.map((locale) => versionFor(textsOf(row), locale, written)),
      can: { bringBack: mayBringBack(actor, { removedAt: row.removedAt ?? now, now }) },
    }));
    return {
      lines: lines.filter(({ removedAt }) => removedAt === null),
      removed: lines.filter(({ removedAt }) => removedAt !== null),
      language,
    };
  },
});
