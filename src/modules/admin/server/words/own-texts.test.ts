import { expect, test } from 'vitest';
import { languages } from '#lib/text/locales.ts';
import { openCast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
import {
  openGaps,
  ownWords,
  termsEdition,
  wordKeys,
  type WordKey,
} from '../../settings.contract.ts';
import { changeSetting } from '../settings/change-setting.ts';
import { loadSettings } from '../settings/kept.ts';
import { settingVersions, words, writtenWords } from '../settings/settings.ts';
import { wrongWith } from '../settings/setting.rules.ts';
import { writingWords } from './writing-words.ts';

const cast = await openCast();
const session = { sessionKey: 'a session' };
const olga = { ...(await cast.withDuty(await cast.person('Olga'), 'operator')), ...session };
const otto = { ...(await cast.withDuty(await cast.person('Otto'), 'operator')), ...session };
const ann = await cast.person('Ann');
const load = () => loadSettings(cast.db.read(), cast.deps.settings);
const writes = async (key: WordKey, language: string, value: string, more: object = {}) => {
  const { setting } = await cast.as(olga).asks(writingWords, { key, language });
  const change = { key, language, value, version: setting.version, ...more };
  await cast.as(olga).does(changeSetting, change);
  await load();
};
const reads = (key: WordKey, locale: string) => cast.as(cast.guest).asks(words, { key, locale });

test('a draft of ours is nobody’s word before each gap is filled, and nobody reads it before', async () => {
  const of = { key: 'privacy', language: 'es' } as const;
  const { ours, setting } = await cast.as(olga).asks(writingWords, of);
  expect(ours).toContain(cast.deps.settings.COMMUNITY_NAME);
  expect(setting).toMatchObject({ value: '', version: 0, by: null });
  const published = await cast.as(olga).refused(changeSetting, { ...of, value: ours, version: 0 });
  expect(published.fields).toEqual({ value: 'gap_open' });
  const gaps = openGaps(ours);
  expect(gaps.length).toBeGreaterThan(2);
  // All are said at once.
  for (const gap of gaps) expect(published.params['gaps']).toContain(`“${gap}”`);
  expect(published.params['count']).toBe(gaps.length);
  const almost = ours.replace(/\[\[.*?\]\]/, 'La Tetera');
  const next = await cast.as(olga).refused(changeSetting, { ...of, value: almost, version: 0 });
  expect(next.params['count']).toBe(gaps.length - 1);
  await load();
  expect((await reads('privacy', 'es')).html).toBe('');
  await writes('privacy', 'es', ours.replace(/\[\[(.*?)\]\]/g, 'La Tetera'));
  expect(await reads('privacy', 'en')).toMatchObject({
    language: 'es',
    html: expect.stringContaining('La Tetera'),
  });
});

test('there is a draft for each text in each language, and it fits where it is to stand', async () => {
  for (const key of wordKeys)
    for (const language of languages) {
      const { ours } = await cast.as(olga).asks(writingWords, { key, language });
      expect(ours.length, `${key} ${language}`).toBeGreaterThan(60);
      const filled = ours.replaceAll('[[', '').replaceAll(']]', '');
      expect(wrongWith({ key, language, value: filled }, { languages })).toEqual({});
      // What only the operator knows is never made up by us.
      expect(openGaps(ours).length === 0, `${key} ${language}`).toBe(key === 'guidelines');
    }
  expect(Object.values(ownWords).every(({ page }) => page.startsWith('/'))).toBe(true);
});

test('who does not run the place sees neither drafts nor versions, and writes nothing', async () => {
  const of = { key: 'terms', language: 'en' } as const;
  await expect(cast.as(ann).asks(writingWords, of)).rejects.toMatchObject({ code: 'not_found' });
  await expect(cast.as(olga).asks(writingWords, { ...of, language: 'xx' })).rejects.toMatchObject({
    code: 'not_found',
  });
  const change = { ...of, value: 'Mine now.', version: 0 };
  expect((await cast.as(ann).refused(changeSetting, change)).code).toBe('not_found');
});

test('of two who write at once the second is told what stands there, and keeps what they typed', async () => {
  const of = { key: 'complaints', language: 'en' } as const;
  await does(cast, otto, 'accounts.save_draft', {
    form: 'admin.complaints:en:value',
    body: 'Write to Otto.',
    base: '0',
  });
  await writes('complaints', 'en', 'Write to Olga.');
  const late = { ...of, value: 'Write to Otto.', version: 0 };
  const refusal = await cast.as(otto).refused(changeSetting, late);
  expect([refusal.why, refusal.params]).toEqual(['setting_changed', { value: 'Write to Olga.' }]);
  await cast.as(otto).does(changeSetting, { ...late, version: 1 });
  const { formerly, setting } = await cast.as(olga).asks(writingWords, of);
  expect([formerly, setting.value, setting.by]).toEqual([
    'Write to Olga.',
    'Write to Otto.',
    'Otto',
  ]);
  const { versions } = await cast.as(olga).asks(settingVersions, of);
  expect(versions.map(({ value }) => value)).toEqual(['Write to Otto.', 'Write to Olga.']);
});

test('what is pasted in comes out as words: scripts, letters from right to left, faces, as long as may be', async () => {
  const pasted =
    '# Tea <script>alert(1)</script>\n\n[here](javascript:alert(2)) <img src=x onerror=alert(3)>\n\nمرحبا 🫖';
  await writes('imprint', 'en', pasted);
  const { html } = await reads('imprint', 'en');
  expect(html).toContain('مرحبا 🫖');
  // It stands right below the heading of its page.
  expect(html).toMatch(/<h2[^>]*>Tea/);
  expect(html).not.toMatch(/<script|<img|href="javascript/i);
  const long = 'Tea. '.repeat(ownWords.terms.most / 5);
  await writes('terms', 'es', long.trim());
  const more = { key: 'terms', language: 'en', value: `${long}and more`, version: 0 } as const;
  expect((await cast.as(olga).refused(changeSetting, more)).fields).toEqual({ value: 'too_long' });
});

test('which texts there are to read is known to everybody, and terms ask again only when it is said so', async () => {
  const written = () => cast.as(cast.guest).asks(writtenWords, {});
  const edition = async () => (await written()).terms;
  expect((await written()).keys).toEqual(['privacy', 'terms', 'complaints', 'imprint']);
  expect(await edition()).toBe(1);
  await writes('terms', 'es', 'Té.');
  await writes('terms', 'en', 'Tea.');
  expect(await edition()).toBe(1);
  await writes('terms', 'en', 'Tea and biscuits.', { asksAgain: 'yes' });
  expect(await edition()).toBe(2);
  // What is said in one language asks everybody, once.
  await writes('terms', 'es', 'Té y galletas.');
  expect(await edition()).toBe(2);
  await writes('terms', 'en', '');
  await writes('terms', 'es', '', { asksAgain: 'yes' });
  expect(await edition()).toBe(0);
  expect((await written()).keys).not.toContain('terms');
  expect(termsEdition(cast.deps.settings.kept.values, [])).toBe(0);
});

test('terms that come after there were none in any language ask everybody', async () => {
  const edition = async () => (await cast.as(cast.guest).asks(writtenWords, {})).terms;
  await writes('terms', 'en', 'Coffee.');
  const anew = await edition();
  expect(anew).toBeGreaterThan(2);
  await writes('terms', 'es', 'Café.');
  await writes('terms', 'en', '');
  await writes('terms', 'en', 'Coffee, again.');
  expect(await edition(), 'there were terms in Spanish all the time').toBe(anew);
});

test('two who ask everybody again at once, each in a language, ask twice', async () => {
  const before = (await cast.as(cast.guest).asks(writtenWords, {})).terms;
  const asks = async (who: typeof olga, language: string, value: string) => {
    const { setting } = await cast.as(olga).asks(writingWords, { key: 'terms', language });
    const change = { key: 'terms' as const, language, value, version: setting.version };
    return () => cast.as(who).does(changeSetting, { ...change, asksAgain: 'yes' });
  };
  for (let round = 1; round <= 5; round += 1) {
    const both = [
      await asks(olga, 'en', `Tea, ${String(round)}.`),
      await asks(otto, 'es', `Té, ${String(round)}.`),
    ];
    await Promise.all(both.map((one) => one()));
    await load();
    const { terms } = await cast.as(cast.guest).asks(writtenWords, {});
    expect(terms).toBe(before + 2 * round);
  }
});

test('nothing is no text: what was never written is not published empty, and what is emptied says what is read there then', async () => {
  const of = { key: 'accessibility', language: 'en' } as const;
  const nothing = await cast
    .as(olga)
    .refused(changeSetting, { ...of, value: ' \u00ad ', version: 0 });
  expect(nothing.fields).toEqual({ value: 'nothing_to_publish' });
  expect((await cast.as(olga).asks(settingVersions, of)).versions).toEqual([]);
  await writes('accessibility', 'es', 'Para todos.');
  await writes('accessibility', 'en', 'For everybody.');
  const stands = () => cast.as(olga).asks(writingWords, of);
  expect((await stands()).otherwise).toBe('es');
  await writes('accessibility', 'en', '');
  expect(await stands()).toMatchObject({ formerly: 'For everybody.', otherwise: 'es' });
  // Emptied already: there is nothing to take away.
  const again = await cast.as(olga).refused(changeSetting, { ...of, value: '', version: 2 });
  expect(again.fields).toEqual({ value: 'nothing_to_publish' });
  await writes('accessibility', 'en', 'For everybody.');
  await writes('accessibility', 'es', '');
  expect((await stands()).otherwise).toBe('');
});
