import { expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { readSettings } from '#settings';
import { registry } from '#entry/modules.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import { firstRun } from '../first-run/first-run.ts';
import { beginSpaces } from '../first-run/begin-spaces.ts';
import { leaveStep, takeUpStep } from '../first-run/leave-step.ts';
import { changeSetting } from './change-setting.ts';
import { loadSettings } from './kept.ts';
import { guidelines, settings, settingVersions } from './settings.ts';

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
  const begun = { place: 'admin.guidelines:en:value', body: 'Be **kind**.' };
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
    drafts: [{ link: '/operate/place#guidelines', fields: [{ words: 'Be good.' }] }],
  });
  await read();
  const asked = await cast.as(cast.guest).asks(guidelines, { locale: 'es' });
  expect(asked).toEqual({ html: expect.stringContaining('<strong>kind</strong>'), language: 'en' });
  await cast.as(olga).does(changeSetting, { ...input, version: 1, value: '' });
  await read();
  expect((await cast.as(cast.guest).asks(guidelines, { locale: 'en' })).html).toBe('');
});

test.each([
  [{ key: 'community_name', value: ' ' }, 'value'],
  [{ key: 'community_name', value: 'x'.repeat(61) }, 'value'],
  [{ key: 'community_name', value: 'a\u202eb' }, 'value'],
  [{ key: 'languages', value: '' }, 'value'],
  [{ key: 'languages', value: 'en,tlh' }, 'value'],
  [{ key: 'guidelines', value: 'x' }, 'language'],
  [{ key: 'TRUST_PROXY', value: 'yes' }, 'key'],
])('what is no value for it is refused: %j', async (input, field) => {
  const refusal = await cast.as(olga).refused(changeSetting, { version: 0, ...input });
  expect(Object.keys(refusal.fields)).toContain(field);
});

test('languages are offered in the order that was said; what the environment says goes before', async () => {
  await cast.as(olga).does(changeSetting, { key: 'languages', value: 'es', version: 0 });
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

test('a first run is left and taken up again: it knows what is done, and what was left as it is', async () => {
  const place = await openCast();
  const keeper = await place.withDuty(await place.person('Keeper'), 'operator');
  const who = { ...keeper, sessionKey: 'a session' };
  const undone = async () =>
    (await place.as(who).asks(firstRun, {})).steps
      .filter(({ isDone }) => !isDone)
      .map(({ name }) => name);
  expect(await undone()).toEqual([
    ...['name', 'own_name', 'languages', 'joining', 'guidelines', 'spaces', 'second_operator'],
    ...['codes', 'mail'],
  ]);
  await place.as(who).does(leaveStep, { step: 'mail' });
  await place.as(who).does(leaveStep, { step: 'mail' });
  await place.as(who).does(changeSetting, { key: 'community_name', value: 'Tea', version: 0 });
  await place.withDuty(await place.person('Second'), 'operator');
  await loadSettings(place.db.read(), place.deps.settings);
  const steps = async () => (await place.as(who).asks(firstRun, {})).steps;
  expect(await undone()).toEqual([
    ...['own_name', 'languages', 'joining', 'guidelines', 'spaces', 'codes', 'mail'],
  ]);
  // What was left is not done, is not asked about, and is taken up again.
  expect((await steps()).filter(({ isLeft }) => isLeft).map(({ name }) => name)).toEqual(['mail']);
  const { done } = await place.as(who).asks(firstRun, {});
  expect(done).toBe(3);
  await place.as(who).does(takeUpStep, { step: 'mail' });
  await loadSettings(place.db.read(), place.deps.settings);
  expect((await steps()).some(({ isLeft }) => isLeft)).toBe(false);
  await place.as(who).does(leaveStep, { step: 'mail' });
  await loadSettings(place.db.read(), place.deps.settings);
  expect((await steps()).some(({ isLeft }) => isLeft)).toBe(true);
  await does(place, who, 'accounts.change_name', { name: 'Rosa' });
  expect((await undone()).includes('own_name')).toBe(false);
  const member = await place.person('Member');
  expect((await place.as(member).refused(firstRun, {})).code).toBe('not_found');
  for (const act of [leaveStep, takeUpStep])
    expect((await place.as(member).refused(act, { step: 'mail' })).code).toBe('not_found');
});

test('spaces to begin with are made once, whatever they are called later', async () => {
  const place = await openCast();
  const keeper = await place.withDuty(await place.person('Keeper'), 'operator');
  const who = { ...keeper, sessionKey: 'a session' };
  const wish = { spaces: ['welcome', 'asking'], locale: 'es' };
  expect(await place.as(who).does(beginSpaces, wish)).toEqual({ made: ['welcome', 'asking'] });
  const titles = () => place.sql<{ title: string }>('select title from community.space order by 1');
  expect((await titles()).map(({ title }) => title)).toEqual(['Bienvenida', 'Pedir consejo']);
  await place.sql(`update community.space set title = 'Kettle', is_welcome = false`);
  await loadSettings(place.db.read(), place.deps.settings);
  expect((await place.as(who).asks(firstRun, {})).spaces).toEqual(['welcome', 'asking']);
  expect(await place.as(who).does(beginSpaces, wish)).toEqual({ made: [] });
  expect(await titles()).toHaveLength(2);
  const member = await place.person('Member');
  expect((await place.as(member).refused(beginSpaces, wish)).code).toBe('not_found');
});

test('where young people are to come in, a first run also asks for somebody who may look after them', async () => {
  const place = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
  const keeper = await place.withDuty(await place.person('Keeper'), 'operator');
  const young = async () =>
    (await place.as(keeper).asks(firstRun, {})).steps.filter(({ name }) => name === 'young');
  expect(await young()).toEqual([{ name: 'young', isDone: false }]);
  // Alone, the operator moderates as well; on the machine they are cleared.
  const act = (name: string) => place.registry.useCases.get(name) as never;
  await place.as(system).does(act('leading.keep_moderated'), {});
  expect(await young()).toEqual([{ name: 'young', isDone: false }]);
  const clearing = { person: keeper.personaId, reason: 'Checked by the office.' };
  await place.as(system).does(act('leading.grant_clearance'), clearing);
  expect(await young()).toEqual([{ name: 'young', isDone: true }]);
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
  const { html } = await cast.as(ann).asks(guidelines, { locale: 'es' });
  expect(html).toContain('Con cariño.');
  await expect(cast.as(ann).asks(settingVersions, of)).rejects.toMatchObject({ code: 'not_found' });
});

test('what only looks empty is empty, and no language is offered twice', async () => {
  const { version = 0 } = (await versionOf('guidelines', 'en')) ?? {};
  const blank = { key: 'guidelines', language: 'en', value: '\u200b\u3164', version } as const;
  await cast.as(olga).does(changeSetting, blank);
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
