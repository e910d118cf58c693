import { readersByLanguage } from '#modules/accounts/index.server.ts';
import { anyone } from '#platform/actor.policy.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { query } from '#platform/use-case.ts';
import { languages } from '#lib/text/locales.ts';
import {
  OwnWordsInput,
  SettingVersionsInput,
  isWords,
  placeKeys,
  wordKeys,
  type OwnWordsView,
  type SettingVersionsView,
  type SettingsView,
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

/** As many as somebody looks back through. */
const MOST_VERSIONS = 50;

export const settingVersions = query()({
  name: 'admin.setting_versions',
  about: 'How a setting was decided from the beginning, newest first: what, by whom and when.',
  input: SettingVersionsInput,
  may: mayOperate,
  statements: 1,
  read: async ({ tx }, { key, language }): Promise<SettingVersionsView> => ({
    ...{ key, language },
    versions: await versionsOf(tx, key, language, MOST_VERSIONS),
  }),
});

export const words = query()({
  name: 'admin.words',
  about: 'Words of the operator’s own, where there are any, nearest to a language.',
  input: OwnWordsInput,
  may: anyone,
  // Out of the memory of this process: they are read with the database away, too.
  statements: 0,
  read({ settings: { LANGUAGES, kept } }, { key, locale }): Promise<OwnWordsView> {
    const said = (language: string) => kept.values.get(`${key}:${language}`)?.value ?? '';
    // What is nowhere in the reader's language is read in another that is offered.
    const language = [locale, ...LANGUAGES].find((one) => said(one) !== '') ?? '';
    return Promise.resolve({ html: renderMarkdown(said(language)), language });
  },
});
