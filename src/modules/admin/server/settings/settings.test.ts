import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import type { InboxView } from '#modules/notifications/contract.ts';
import { readSettings } from '#settings';
import { registry } from '#entry/modules.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import { changeSetting } from './change-setting.ts';
import { loadSettings } from './kept.ts';
import { settings, settingVersions, words } from './settings.ts';

const cast = await openCast();
const olga = {
  ...(await cast.withDuty(await cast.person('Olga'), 'operator')),
  sessionKey: 'a session',
};
const ann = await cast.person('Ann');
const read = () => loadSettings(cast.db.read(), cast.deps.settings);
const versionOf = async (key: string, language = '') =>
  (await cast.as(olga).asks(settings, {})).settings.find(
    (one) => one.key === key && one.language === language,
  );

test('Olga names the place: everybody hears of it, every version is kept, and the audit knows', async () => {
  const change = { key: 'community_name', value: ' The Kettle ', version: 0 } as const;
  expect((await cast.as(ann).refused(changeSetting, change)).code).toBe('not_found');
  const byToken = { ...olga, sessionKey: null };
  expect((await cast.as(byToken).refused(changeSetting, change)).why).toBe('session_only');
  await cast.as(olga).does(changeSetting, change);
  await read();
  expect(cast.deps.settings.COMMUNITY_NAME).toBe('The Kettle');
  await cast.as(olga).does(changeSetting, { ...change, value: 'The Teapot', version: 1 });
  await read();
  expect(cast.deps.settings.COMMUNITY_NAME).toBe('The Teapot');
  expect(await versionOf('community_name')).toMatchObject({ version: 2, by: 'Olga' });
  const kept = await cast.sql<{ value: string }>(
    'select value from admin.setting order by version',
  );
  expect(kept.map(({ value }) => value)).toEqual(['The Kettle', 'The Teapot']);
  const acts = await cast.sql(
    `select from platform.audit_entry where act = 'admin.change_setting'`,
  );
  expect(acts).toHaveLength(2);
});

test('two who change it from the same version: the second is told what it is now, and nothing is lost', async () => {
  const input = { key: 'guidelines', language: 'en', version: 0 } as const;
  const begun = { form: 'admin.guidelines:en:value', body: 'Be **kind**.' };
  await does(cast, olga, 'accounts.save_draft', begun);
  await cast.as(olga).does(changeSetting, { ...input, value: 'Be **kind**.' });
  // What was begun arrived; what is refused below stays.
  expect(await asks(cast, olga, 'accounts.my_drafts')).toEqual({ drafts: [] });
  await does(cast, olga, 'accounts.save_draft', { ...begun, body: 'Be good.' });
  const late = await cast.as(olga).refused(changeSetting, { ...input, value: 'Be good.' });
  expect([late.code, late.why, late.params]).toEqual([
    ...['conflict', 'setting_changed'],
    { value: 'Be **kind**.' },
  ]);
  expect(await asks(cast, olga, 'accounts.my_drafts')).toMatchObject({
    drafts: [{ link: '/operate/place/guidelines', fields: [{ words: 'Be good.' }] }],
  });
  await read();
  const asked = await cast.as(cast.guest).asks(words, { key: 'guidelines', locale: 'es' });
  expect(asked).toEqual({
    html: expect.stringContaining('<strong>kind</strong>'),
    language: 'en',
    at: cast.deps.now(),
  });
  await cast.as(olga).does(changeSetting, { ...input, version: 1, value: '' });
  await read();
  expect((await cast.as(cast.guest).asks(words, { key: 'guidelines', locale: 'en' })).html).toBe(
    '',
  );
});

test.each([
  [{ key: 'community_name', value: ' ' }, 'value'],
  [{ key: 'community_name', value: 'x'.repeat(61) }, 'value'],
  [{ key: 'community_name', value: 'a\u202eb' }, 'value'],
  [{ key: 'languages', value: '' }, 'value'],
  [{ key: 'languages', value: 'en,tlh' }, 'value'],
  [{ key: 'guidelines', value: 'x' }, 'language'],
  [{ key: 'contact', language: 'en', value: 'x'.repeat(1_001) }, 'value'],
  [{ key: 'TRUST_PROXY', value: 'yes' }, 'key'],
])('what is no value for it is refused: %j', async (input, field) => {
  const refusal = await cast.as(olga).refused(changeSetting, { version: 0, ...input });
  expect(Object.keys(refusal.fields)).toContain(field);
});

test('a language that people read in is not switched off before it was said how many they are', async () => {
  const place = await openCast();
  const keeper = await place.withDuty(await place.person('Keeper'), 'operator');
  const who = { ...keeper, sessionKey: 'a session' };
  const change = { key: 'languages', value: 'en', version: 0 } as const;
  const lola = await place.person('Lola');
  await place.sql(`update accounts.account set locale = 'es' where id = $1`, [lola.accountId]);
  const refusal = await place.as(who).refused(changeSetting, change);
  expect([refusal.fields, refusal.params]).toEqual([
    { sure: 'language_in_use' },
    { people: 1, own: 'no', language: 'English' },
  ]);
  expect((await place.as(who).asks(settings, {})).readers).toEqual({ en: 1, es: 1 });
  // Whoever switches off what they read in themselves is told so as well.
  const own = await place.as(who).refused(changeSetting, { ...change, value: 'es' });
  expect(own.params).toEqual({ people: 1, own: 'both', language: 'Español' });
  await place.as(who).does(changeSetting, { ...change, sure: 'yes' });
  await loadSettings(place.db.read(), place.deps.settings);
  expect(place.deps.settings.LANGUAGES).toEqual(['en']);
  // To switch on asks nobody.
  await place.as(who).does(changeSetting, { ...change, value: 'en,es', version: 1 });
});

test('what one operator changes is told to the others once, until they have looked', async () => {
  const place = await openCast();
  const one = await place.withDuty(await place.person('Olga'), 'operator');
  const two = await place.withDuty(await place.person('Otto'), 'operator');
  const ann = await place.person('Ann');
  const who = { ...one, sessionKey: 'a session' };
  const called = (version: number) => ({ key: 'community_name', value: `Tea ${version}`, version });
  const says = async (reader: Person) => {
    await place.drain();
    const { items } = await asks<InboxView>(place, reader, 'notifications.inbox');
    return items.map(({ says: said, people, place: at }) => [said, people.names, at.link]);
  };
  await place.as(who).does(changeSetting, called(0));
  await place.as(who).does(changeSetting, called(1));
  await does(place, who, 'accounts.change_joining', { mode: 'approval' });
  const told = [
    ['inbox.place_changed_joining', ['Olga'], '/operate/people'],
    ['inbox.place_changed_setting', ['Olga'], '/operate/place'],
  ];
  expect(await says(two)).toEqual(told);
  expect(await says(one)).toEqual([]);
  expect(await says(ann)).toEqual([]);
  await does(place, two, 'notifications.mark_read', { upTo: 99 });
  await place.as(who).does(changeSetting, called(2));
  expect(await says(two)).toEqual([told[1], ...told]);
});

test('languages are offered in the order that was said; what the environment says goes before', async () => {
  await cast.as(olga).does(changeSetting, {
    ...{ key: 'languages', value: 'es', version: 0, sure: true },
  });
  await read();
  expect(cast.deps.settings.LANGUAGES).toEqual(['es']);
  const fixed = readSettings({ LANGUAGES: 'en', COMMUNITY_NAME: 'Elsewhere' }, registry.settings);
  await loadSettings(cast.db.read(), fixed);
  expect([fixed.LANGUAGES, fixed.COMMUNITY_NAME]).toEqual([['en'], 'Elsewhere']);
  const stays = await openCast({ kept: fixed.kept });
  const keeper = await stays.withDuty(await stays.person('Keeper'), 'operator');
  const change = { key: 'languages', value: 'es', version: 0 };
  const who = { ...keeper, sessionKey: 'a session' };
  const refusal = await stays.as(who).refused(changeSetting, change);
  expect(refusal.why).toBe('set_in_the_environment');
});

test('words that were written over by a slip are read again, and put back', async () => {
  const of = { key: 'guidelines', language: 'es' } as const;
  await cast.as(olga).does(changeSetting, { ...of, value: 'Con cariño.', version: 0 });
  await cast.as(olga).does(changeSetting, { ...of, value: 'ups', version: 1 });
  const { versions } = await cast.as(olga).asks(settingVersions, of);
  expect(versions.map(({ version, value, by }) => [version, value, by])).toEqual([
    [2, 'ups', 'Olga'],
    [1, 'Con cariño.', 'Olga'],
  ]);
  await cast.as(olga).does(changeSetting, { ...of, value: versions[1]?.value ?? '', version: 2 });
  await read();
  const { html } = await cast.as(ann).asks(words, { key: 'guidelines', locale: 'es' });
  expect(html).toContain('Con cariño.');
  await expect(cast.as(ann).asks(settingVersions, of)).rejects.toMatchObject({ code: 'not_found' });
});

test('what only looks empty is empty, and no language is offered twice', async () => {
  const { version = 0 } = (await versionOf('guidelines', 'en')) ?? {};
  const words = { key: 'guidelines', language: 'en' } as const;
  const blank = { ...words, value: '\u200b\u3164', version };
  expect((await cast.as(olga).refused(changeSetting, blank)).fields).toEqual({
    value: 'nothing_to_publish',
  });
  await cast.as(olga).does(changeSetting, { ...words, value: 'Be kind.', version });
  await cast.as(olga).does(changeSetting, { ...blank, version: version + 1 });
  expect((await versionOf('guidelines', 'en'))?.value).toBe('');
  const twice = { key: 'languages', value: 'es,es', version: 0 } as const;
  expect((await cast.as(olga).refused(changeSetting, twice)).fields).toEqual({
    value: 'choose_one',
  });
  const named = { key: 'community_name', value: '\u3164', version: 2 } as const;
  expect((await cast.as(olga).refused(changeSetting, named)).fields).toEqual({
    value: 'name_missing',
  });
});
