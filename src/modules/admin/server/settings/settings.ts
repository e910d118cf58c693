import { readersByLanguage } from '#modules/accounts/index.server.ts';
import { anyone } from '#platform/actor.policy.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { pageOf } from '#platform/paged.contract.ts';
import { query } from '#platform/use-case.ts';
import { languages } from '#lib/text/locales.ts';
import {
  OwnWordsInput,
  SettingVersionsInput,
  isWords,
  languageOfWords,
  ownWords,
  placeKeys,
  termsEdition,
  wordKeys,
  type OwnWordsView,
  type SettingVersionsView,
  type SettingsView,
  type WrittenWordsView,
} from '../../settings.contract.ts';
import { newestSettings, versionsOf } from './setting.sql.ts';
import { mayOperate } from './settings.policy.ts';

export const settings = query()({
  name: 'admin.settings',
  about: 'What the operator decides on pages: the newest of each, with who decided it and when.',
  may: mayOperate,
  statements: 2,
  async read({ tx, actor, settings: now }): Promise<SettingsView> {
    const rows = await newestSettings(tx);
    const readers = await readersByLanguage(tx, actor);
    const inForce = { community_name: now.COMMUNITY_NAME, languages: now.LANGUAGES.join(',') };
    const all = [
      ...placeKeys.map((key) => ({ key, language: '' })),
      ...wordKeys.flatMap((key) => languages.map((language) => ({ key, language }))),
    ];
    return {
      readers,
      settings: all.map((one) => {
        const row = rows.find(({ key, language }) => key === one.key && language === one.language);
        const isFixed = now.kept.fixed.has(one.key.toUpperCase());
        const shown = isWords(one.key) ? '' : inForce[one.key];
        return {
          ...{ ...one, isFixed, version: row?.version ?? 0 },
          ...{ value: isFixed ? shown : (row?.value ?? shown), by: row?.by ?? null },
          at: row?.at ?? null,
        };
      }),
    };
  },
});

export const settingVersions = query()({
  name: 'admin.setting_versions',
  about: 'How a setting was decided from the beginning, newest first: what, by whom and when.',
  input: SettingVersionsInput,
  may: mayOperate,
  statements: 1,
  async read({ tx }, { key, language, after, limit }): Promise<SettingVersionsView> {
    const rows = await versionsOf(tx, { key, language, after, limit: limit + 1 });
    const { page, next } = pageOf(rows, limit, ({ version }) => String(version));
    return { key, language, versions: page, next };
  },
});

export const words = query()({
  name: 'admin.words',
  about: 'Words of the operator’s own, where there are any, nearest to a language.',
  input: OwnWordsInput,
  may: anyone,
  // Out of the memory of this process: they are read with the database away, too.
  statements: 0,
  read({ settings: { LANGUAGES, kept } }, { key, locale }): Promise<OwnWordsView> {
    // What is nowhere in the reader's language is read in another that is offered.
    const language = languageOfWords(kept.values, key, [locale, ...LANGUAGES]);
    const said = kept.values.get(`${key}:${language}`);
    const rendered = renderMarkdown(said?.value ?? '');
    const html =
      ownWords[key].page === `/${key}` && key !== 'contact' ? raised(rendered) : rendered;
    return Promise.resolve({ html, language, at: language === '' ? null : (said?.at ?? null) });
  },
});

/** Headings of words that are a page, and stand right below its own. */
const raised = (html: string): string =>
  html.replace(/<(\/?)h([34])\b/g, (_tag, end: string, level) => `<${end}h${Number(level) - 1}`);

export const writtenWords = query()({
  name: 'admin.written_words',
  about:
    'Which texts of the operator’s own there are to read, and which terms are to be agreed to.',
  may: anyone,
  statements: 0,
  read({ actor, settings: { LANGUAGES, kept } }): Promise<WrittenWordsView> {
    const language = languageOfWords(kept.values, 'terms', [actor.locale, ...LANGUAGES]);
    const read = kept.values.get(`terms:${language}`);
    return Promise.resolve({
      keys: wordKeys.filter((key) => languageOfWords(kept.values, key, LANGUAGES) !== ''),
      terms: termsEdition(kept.values, LANGUAGES),
      termsRead: read === undefined ? '' : `${language}:${String(read.version)}`,
    });
  },
});
