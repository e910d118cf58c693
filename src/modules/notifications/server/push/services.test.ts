import { expect, test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import { perform } from '#platform/perform.ts';
import type { Settings } from '#settings';
import { openStage } from '../testing/stage.ts';
import { addDevice, pushes } from './devices.ts';
import { forgetDevices, planPushes } from './plan-pushes.ts';
import { openPushService } from './testing/push-service.ts';
import { seat } from './testing/seated.ts';

const [service, other] = [await openPushService(), await openPushService()];
const stage = await openStage();
const set = (settings: Partial<Settings>) => Object.assign(stage.deps.settings, settings);
set({ LOOPBACK_TARGETS: true, ORIGIN: 'https://tea.example.org' });
const ben = await stage.person('Ben');
const START = new Date('2026-03-04T20:00:00Z');
const at = (minutes: number) => stage.at(new Date(START.getTime() + minutes * 60_000));
async function goesOn(minutes: number) {
  at(minutes);
  await stage.drain();
  await stage.drain();
}
async function told(name: string, at = service) {
  const who = await seat(stage, await stage.person(name));
  const browser = at.browser();
  await stage.as(who).does(addDevice, browser.given);
  return { who, ...browser };
}
const devices = async (who: Person) => (await stage.as(who).asks(pushes)).devices;
const waiting = (who: Person) =>
  stage.sql(
    'select problem, attempts from notifications.push_device where persona_id = $1 and due_at is not null',
    [who.personaId],
  );

test.each([404, 410])(
  'a device that its service knows no more (%i) is forgotten',
  async (answers) => {
    at(answers * 100);
    const ann = await told(`Ann ${answers}`);
    service.state.answers = answers;
    await stage.replied(ben, ann.who);
    await goesOn(answers * 100 + 3);
    expect(ann.came()).toHaveLength(1);
    expect(await devices(ann.who)).toEqual([]);
    service.state.answers = 201;
  },
);

test.each([429, 500, 503])(
  'a service in trouble (%i) is asked again, later each time, and given up',
  async (answers) => {
    const start = answers * 1_000;
    at(start);
    const bo = await told(`Bo ${answers}`);
    service.state.answers = answers;
    await stage.replied(ben, bo.who);
    await goesOn(start + 3);
    expect(bo.came()).toHaveLength(1);
    expect(await waiting(bo.who)).toEqual([{ problem: String(answers), attempts: 1 }]);
    await goesOn(start + 3.1);
    expect(bo.came(), 'six seconds after').toHaveLength(1);
    await goesOn(start + 3.2);
    expect(bo.came(), 'twelve seconds after').toHaveLength(2);
    for (let hour = 1; hour <= 12; hour += 1) await goesOn(start + 60 * hour);
    expect(bo.came().length).toBeLessThan(12);
    expect(await waiting(bo.who)).toEqual([]);
    service.state.answers = 201;
    await stage.replied(ben, bo.who);
    await goesOn(start + 60 * 14);
    await goesOn(start + 60 * 14 + 3);
    expect((await devices(bo.who))[0]?.usedAt, 'and told again').not.toBeNull();
  },
);

test('a service that asks us to wait is waited for', async () => {
  at(700_000);
  const cleo = await told('Cleo');
  Object.assign(service.state, { answers: 429, retryAfter: '600' });
  await stage.replied(ben, cleo.who);
  await goesOn(700_003);
  Object.assign(service.state, { answers: 201, retryAfter: undefined });
  await goesOn(700_012);
  expect(cleo.came()).toHaveLength(1);
  await goesOn(700_014);
  expect(cleo.came()).toHaveLength(2);
});

test('where the key that seals is lost, what cannot be sealed is put off, and given up; with it back all is told', async () => {
  at(705_000);
  const key = stage.deps.settings.SECRETS_KEY;
  const lou = await told('Lou');
  await stage.replied(ben, lou.who);
  set({ SECRETS_KEY: 'a'.repeat(42) + 'c' });
  const tries = (minutes: number) => goesOn(minutes).catch(() => undefined);
  await tries(705_003);
  expect(await waiting(lou.who)).toEqual([{ problem: 'not_composed', attempts: 1 }]);
  for (let hour = 1; hour <= 12; hour += 1) await tries(705_000 + 60 * hour);
  set({ SECRETS_KEY: key });
  expect(await waiting(lou.who)).toEqual([]);
  await stage.replied(ben, lou.who);
  await goesOn(705_000 + 60 * 14);
  await goesOn(705_000 + 60 * 14 + 3);
  expect(lou.came()).toHaveLength(1);
});

test('one that was tried more often than can be counted holds up none of the others', async () => {
  at(707_000);
  const [worn, neu] = [await told('Worn'), await told('Neu')];
  for (const { who } of [worn, neu]) await stage.replied(ben, who);
  at(707_003);
  await perform(stage.deps, system, planPushes, {}, { network: 'worker' });
  await stage.sql('update notifications.push_device set attempts = 32767 where persona_id = $1', [
    worn.who.personaId,
  ]);
  await goesOn(707_003);
  expect([worn.came(), neu.came()].map(({ length }) => length)).toEqual([1, 1]);
});

test('what a service will never take is not sent to it twice', async () => {
  at(710_000);
  const dora = await told('Dora');
  service.state.answers = 400;
  await stage.replied(ben, dora.who);
  await goesOn(710_003);
  service.state.answers = 201;
  await goesOn(710_050);
  expect(dora.came()).toHaveLength(1);
  expect(await devices(dora.who)).toHaveLength(1);
});

test('a service that keeps us waiting holds up none of the others', async () => {
  at(720_000);
  const slow = await told('Slow', other);
  const eva = await told('Eva');
  other.state.delay = 1_500;
  for (const { who } of [slow, eva]) await stage.replied(ben, who);
  at(720_003);
  const bringing = stage.drain();
  await expect.poll(() => eva.came(), { timeout: 1_000 }).toHaveLength(1);
  expect((await devices(eva.who)).length).toBe(1);
  await expect
    .poll(async () => (await devices(eva.who))[0]?.usedAt ?? null, { timeout: 1_000 })
    .not.toBeNull();
  expect((await devices(slow.who))[0]?.usedAt, 'it has not answered yet').toBeNull();
  await bringing;
  expect((await devices(slow.who))[0]?.usedAt).not.toBeNull();
});

test('three workers bring it once', async () => {
  at(730_000);
  const fay = await told('Fay');
  await stage.replied(ben, fay.who);
  at(730_003);
  await Promise.all([stage.drain(), stage.drain(), stage.drain()]);
  expect(fay.came()).toHaveLength(1);
});

test('a device that was let in when it looked well, and leads into this house, is never called', async () => {
  at(740_000);
  const gil = await told('Gil');
  await stage.replied(ben, gil.who);
  set({ LOOPBACK_TARGETS: false });
  await goesOn(740_003);
  set({ LOOPBACK_TARGETS: true });
  expect(gil.came()).toEqual([]);
  expect(await devices(gil.who)).toEqual([]);
});

test('in a demonstration it stands once among the letters of whom it was for', async () => {
  at(745_000);
  const hui = await told('Hui');
  set({ DEMO: true });
  service.state.answers = 503;
  await stage.replied(ben, hui.who);
  await goesOn(745_003);
  await goesOn(745_005);
  service.state.answers = 201;
  const letters = await stage.sql(
    'select subject, address from platform.demo_letter where account_id = $1',
    [hui.who.accountId],
  );
  set({ DEMO: false });
  expect(hui.came().length).toBeGreaterThan(1);
  expect(letters).toEqual([
    { subject: 'Something new waits for you at Samovar', address: new URL(service.origin).host },
  ]);
});

test('devices on which nobody is signed in any more are forgotten', async () => {
  at(770_000);
  const lea = await told('Lea');
  const mia = await told('Mia');
  await stage.sql(`delete from accounts.session where token_hash = decode($1, 'hex')`, [
    lea.who.sessionKey,
  ]);
  await perform(stage.deps, system, forgetDevices, {}, { network: 'worker' });
  const left = await stage.sql(
    'select persona_id from notifications.push_device where persona_id = any($1)',
    [[lea.who.personaId, mia.who.personaId]],
  );
  expect(left).toEqual([{ persona_id: mia.who.personaId }]);
});

test('the key is made once, lies sealed, and is sealed anew when the place’s key is rotated', async () => {
  const read = () =>
    stage.sql<{ public_key: string; sealed: string }>('select * from notifications.push_key');
  await stage.drain();
  const [made] = await read();
  const [old, fresh] = [stage.deps.settings.SECRETS_KEY, 'b'.repeat(42) + 'c'];
  const plans = () => perform(stage.deps, system, planPushes, {}, { network: 'worker' });
  await Promise.all([plans(), plans()]);
  expect(await read()).toEqual([made]);
  set({ SECRETS_KEY: 'a'.repeat(43) });
  await stage.sql('delete from notifications.push_key');
  await plans();
  const [before] = await read();
  set({ SECRETS_KEY: `${fresh},${'a'.repeat(43)}` });
  await plans();
  const [after] = await read();
  set({ SECRETS_KEY: fresh });
  await plans();
  expect(await read()).toEqual([after]);
  set({ SECRETS_KEY: old });
  expect(after?.public_key).toBe(before?.public_key);
  expect(after?.sealed).not.toBe(before?.sealed);
});

test('what is chosen is read in one statement', async () => {
  const nia = await told('Nia');
  expect(await stage.statements(() => stage.as(nia.who).asks(pushes))).toBe(pushes.statements);
});
