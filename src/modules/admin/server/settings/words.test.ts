import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import { firstRun } from '../first-run/first-run.ts';
import { changeSetting } from './change-setting.ts';
import { loadSettings } from './kept.ts';
import { words } from './settings.ts';

const cast = await openCast();
const olga = {
  ...(await cast.withDuty(await cast.person('Olga'), 'operator')),
  sessionKey: 'a session',
};
const of = { key: 'contact', language: 'en' } as const;
const contactIn = async (locale: string) => {
  await loadSettings(cast.db.read(), cast.deps.settings);
  return cast.as(cast.guest).asks(words, { key: 'contact', locale });
};
const isSeenTo = async () =>
  (await cast.as(olga).asks(firstRun, {})).steps.find(({ name }) => name === 'contact')?.isDone;

test('whoever is locked out reads how to reach those who run the place, in their language or another', async () => {
  expect(await contactIn('en')).toEqual({ html: '', language: '', at: null });
  expect(await isSeenTo()).toBe(false);
  const change = { ...of, value: 'Write to tea@example.org.\n+44 20 7946 0000', version: 0 };
  const ann = await cast.person('Ann');
  expect((await cast.as(ann).refused(changeSetting, change)).code).toBe('not_found');
  await cast.as(olga).does(changeSetting, change);
  const { html, language } = await contactIn('es');
  expect(language).toBe('en');
  expect(html).toContain('<a href="mailto:tea@example.org"');
  expect(html).toContain('+44 20 7946 0000');
  await cast.as(olga).does(changeSetting, { ...change, language: 'es', value: 'Escribe a Olga.' });
  expect(await contactIn('es')).toMatchObject({ language: 'es' });
  expect(await isSeenTo()).toBe(true);
});

test('what was taken back is said nowhere any more, and is asked about again', async () => {
  await cast.as(olga).does(changeSetting, { ...of, value: '', version: 1 });
  await cast.as(olga).does(changeSetting, { ...of, language: 'es', value: '', version: 1 });
  expect(await contactIn('es')).toEqual({ html: '', language: '', at: null });
  expect(await isSeenTo()).toBe(false);
});

test('what was begun there is kept, leads back to it, and is gone once it was said', async () => {
  const begun = { form: 'admin.contact:en:value', body: 'Ring the bell.' };
  await does(cast, olga, 'accounts.save_draft', begun);
  expect(await asks(cast, olga, 'accounts.my_drafts')).toMatchObject({
    drafts: [{ link: '/operate/place/contact', fields: [{ words: 'Ring the bell.' }] }],
  });
  await cast.as(olga).does(changeSetting, { ...of, value: begun.body, version: 2 });
  expect(await asks(cast, olga, 'accounts.my_drafts')).toEqual({ drafts: [] });
});
