import { expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { PSEUDO } from '#lib/text/index.ts';
import { openCast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
import { changeSetting } from '../settings/change-setting.ts';
import { loadSettings } from '../settings/kept.ts';
import { beginSpaces } from './begin-spaces.ts';
import { firstRun } from './first-run.ts';
import { leaveStep, takeUpStep } from './leave-step.ts';

test('a first run is left and taken up again: it knows what is done, and what was left as it is', async () => {
  const place = await openCast();
  const keeper = await place.withDuty(await place.person('Keeper'), 'operator');
  const who = { ...keeper, sessionKey: 'a session' };
  const undone = async () =>
    (await place.as(who).asks(firstRun, {})).steps
      .filter(({ isDone }) => !isDone)
      .map(({ name }) => name);
  expect(await undone()).toEqual([
    ...['name', 'own_name', 'languages', 'joining', 'guidelines', 'contact'],
    ...['privacy', 'helplines', 'spaces', 'second_operator', 'codes', 'mail'],
  ]);
  await place.as(who).does(leaveStep, { name: 'mail' });
  await place.as(who).does(leaveStep, { name: 'mail' });
  await place.as(who).does(changeSetting, { key: 'community_name', value: 'Tea', version: 0 });
  await place.withDuty(await place.person('Second'), 'operator');
  await loadSettings(place.db.read(), place.deps.settings);
  const steps = async () => (await place.as(who).asks(firstRun, {})).steps;
  expect(await undone()).toEqual([
    ...['own_name', 'languages', 'joining', 'guidelines', 'contact', 'privacy'],
    ...['helplines', 'spaces', 'codes', 'mail'],
  ]);
  // What was left is not done, is not asked about, and is taken up again.
  expect((await steps()).filter(({ isLeft }) => isLeft).map(({ name }) => name)).toEqual(['mail']);
  const { done } = await place.as(who).asks(firstRun, {});
  expect(done).toBe(3);
  await place.as(who).does(takeUpStep, { name: 'mail' });
  await loadSettings(place.db.read(), place.deps.settings);
  expect((await steps()).some(({ isLeft }) => isLeft)).toBe(false);
  await place.as(who).does(leaveStep, { name: 'mail' });
  await loadSettings(place.db.read(), place.deps.settings);
  expect((await steps()).some(({ isLeft }) => isLeft)).toBe(true);
  await does(place, who, 'accounts.change_name', { name: 'Rosa' });
  expect((await undone()).includes('own_name')).toBe(false);
  const member = await place.person('Member');
  expect((await place.as(member).refused(firstRun, {})).code).toBe('not_found');
  for (const act of [leaveStep, takeUpStep])
    expect((await place.as(member).refused(act, { name: 'mail' })).code).toBe('not_found');
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
  const accented = { spaces: ['everyday'], locale: PSEUDO };
  expect(await place.as(who).does(beginSpaces, accented)).toEqual({ made: ['everyday'] });
  const member = await place.person('Member');
  expect((await place.as(member).refused(beginSpaces, wish)).code).toBe('not_found');
});

test('where young people are to come in, a first run also asks for somebody who may look after them', async () => {
  const place = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
  const keeper = await place.withDuty(await place.person('Keeper'), 'operator');
  const young = async () =>
    (await place.as(keeper).asks(firstRun, {})).steps.filter(({ name }) => name === 'young');
  expect(await young()).toMatchObject([{ name: 'young', isDone: false }]);
  // Alone, the operator moderates as well; on the machine they are cleared.
  const act = (name: string) => place.registry.useCases.get(name) as never;
  await place.as(system).does(act('leading.keep_moderated'), {});
  expect(await young()).toMatchObject([{ name: 'young', isDone: false }]);
  const clearing = { person: keeper.personaId, reason: 'Checked by the office.' };
  await place.as(system).does(act('leading.grant_clearance'), clearing);
  expect(await young()).toMatchObject([{ name: 'young', isDone: true }]);
});
