import { languages } from '#lib/text/locales.ts';
import { query } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import {
  languageOfWords,
  WritingWordsInput,
  type WritingWordsView,
} from '../../settings.contract.ts';
import { versionsOf } from '../settings/setting.sql.ts';
import { mayOperate } from '../settings/settings.policy.ts';
import { ourDraft } from './ours.ts';

export const writingWords = query()({
  name: 'admin.writing_words',
  about:
    'A text of the operator’s own in a language, as whoever writes it sees it: what holds, what it was before, and a draft to begin from.',
  input: WritingWordsInput,
  may: mayOperate,
  statements: 1,
  async read({ tx, settings }, { key, language }): Promise<WritingWordsView> {
    if (!languages.some((one) => one === language)) throw new Refusal('not_found');
    const [now, formerly] = await versionsOf(tx, { key, language, limit: 2 });
    return {
      setting: {
        ...{ key, language, isFixed: false },
        ...{ value: now?.value ?? '', version: now?.version ?? 0 },
        ...{ by: now?.by ?? null, at: now?.at ?? null },
      },
      formerly: formerly?.value ?? null,
      otherwise: languageOfWords(
        new Map([...settings.kept.values].filter(([one]) => one !== `${key}:${language}`)),
        key,
        [language, ...settings.LANGUAGES],
      ),
      ours: ourDraft(key, language, settings),
    };
  },
});
