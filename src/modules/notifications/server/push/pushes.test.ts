import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { inbox } from '../inbox/inbox.ts';
import { markAllRead } from '../inbox/mark-read.ts';
import { muteThread } from '../settings/mute.ts';
import { openStage } from '../testing/stage.ts';
import { addDevice, choosePushes, pushes, removeDevice } from './devices.ts';
import { signerOf } from './testing/browser-keys.ts';
import { openPushService } from './testing/push-service.ts';
import { seat } from './testing/seated.ts';

const service = await openPushService();
const stage = await openStage();
Object.assign(stage.deps.settings, {
  ...{ LOOPBACK_TARGETS: true, ORIGIN: 'https://tea.example.org', COMMUNITY_NAME: 'The Tea House' },
});
const ben = await stage.person('Ben');
const START = new Date('2026-03-04T20:00:00Z');
const at = (minutes: number) => stage.at(new Date(START.getTime() + minutes * 60_000));
/** What the worker does in the seconds after that minute: plans, composes, brings. */
async function goesOn(minutes: number) {
  at(minutes);
  await stage.drain();
  await stage.drain();
}

/** Somebody who is told on a device of theirs. */
async function told(name: string, chosen: object = {}) {
  const who = await seat(stage, await stage.person(name));
  const browser = service.browser();
  const { device } = await stage.as(who).does(addDevice, browser.given);
  await stage.as(who).does(choosePushes, chosen);
  return { who, id: device, ...browser };
}
const quiet = ({ accountId }: Person, from: number, to: number, zone = 'UTC') =>
  stage.sql(
    `insert into accounts.hours (account_id, zone, quiet_from, quiet_to) values ($1, $2, $3, $4)`,
    [accountId, zone, from, to],
  );

test('Ann’s telephone says that something waits: no name, no title, no words, and only she can open it', async () => {
  at(0);
  const ann = await told('Ann');
  await stage.replied(ben, ann.who);
  await goesOn(1);
  expect(ann.came(), 'perhaps she is just reading it').toEqual([]);
  await goesOn(3);
  expect(ann.told()).toEqual([
    { title: 'Something new waits for you at The Tea House', lang: 'en', dir: 'ltr' },
  ]);
  const [push] = ann.came();
  for (const secret of ['Tea', 'Ben', 'cup', ann.who.personaId])
    expect(push?.body.toString('latin1')).not.toContain(secret);
  expect(() => service.browser(push?.path).told(), 'by another browser').toThrow();
  expect(push?.headers).toMatchObject({
    ...{ 'content-encoding': 'aes128gcm', urgency: 'normal', topic: 'inbox', ttl: '43200' },
  });
  const { key, claims } = signerOf(push?.headers.authorization);
  expect(key).toBe((await stage.as(ann.who).asks(pushes)).key);
  expect(claims).toMatchObject({ aud: service.origin, sub: 'https://tea.example.org' });
  expect(claims.exp - Date.now() / 1_000).toBeLessThanOrEqual(24 * 3_600);

  await goesOn(10);
  expect(ann.came(), 'once').toHaveLength(1);
  at(20);
  await stage.replied(ben, ann.who);
  await goesOn(62);
  expect(ann.came(), 'not twice within an hour').toHaveLength(1);
  await goesOn(63);
  expect(ann.came(), 'of what came since').toHaveLength(2);
});

test('what was read meanwhile is not pushed, nor what was taken back, left out, muted or came before', async () => {
  at(100);
  const early = await stage.person('Early');
  await stage.replied(ben, early);
  const [read, back] = [await told('Read'), await told('Back')];
  const [less, mute] = [await told('Less', { off: ['replied'] }), await told('Mute')];
  const late = await told('Early');
  await stage.as(mute.who).does(muteThread, { thread: stage.stepId });
  for (const one of [read, less, mute]) await stage.replied(ben, one.who);
  const taken = await stage.replied(ben, back.who);
  at(101);
  await stage.as(read.who).does(markAllRead, {});
  await stage.change(taken, `deleted_at = now(), body = '', body_html = ''`);
  await goesOn(105);
  await goesOn(200);
  for (const one of [read, back, less, mute, late]) expect(one.came()).toEqual([]);
  expect((await stage.as(less.who).asks(inbox)).unread).toBe(1);
});

test('in their language, and silent about this place where others look at the telephone', async () => {
  at(300);
  const eva = await told('Eva', { isDiscreet: true });
  await stage.sql(`update accounts.account set locale = 'es' where id = $1`, [eva.who.accountId]);
  await stage.replied(ben, eva.who);
  await goesOn(303);
  expect(eva.told()).toEqual([{ title: 'Algo nuevo te espera', lang: 'es', dir: 'ltr' }]);
});

test('at night nothing is pushed, and no service keeps one into the night; in the morning it is', async () => {
  at(24 * 60);
  const hugo = await told('Hugo');
  await quiet(hugo.who, 22, 8);
  await stage.replied(ben, hugo.who);
  await goesOn(24 * 60 + 3);
  expect(hugo.came()[0]?.headers['ttl'], 'from 20:03 to 22:00').toBe(String(117 * 60));
  await stage.replied(ben, hugo.who);
  await goesOn(24 * 60 + 125);
  expect(hugo.came()).toHaveLength(1);
  await goesOn(24 * 60 + 12 * 60 + 1);
  expect(hugo.came()).toHaveLength(2);
});

test('what could not be brought in the evening is not brought at night', async () => {
  at(4 * 24 * 60);
  const ines = await told('Ines');
  await quiet(ines.who, 22, 8);
  service.state.answers = 503;
  await stage.replied(ben, ines.who);
  await goesOn(4 * 24 * 60 + 110);
  service.state.answers = 201;
  const tried = ines.came().length;
  expect(tried).toBeGreaterThan(0);
  await goesOn(4 * 24 * 60 + 180);
  expect(ines.came()).toHaveLength(tried);
  await goesOn(4 * 24 * 60 + 12 * 60 + 1);
  expect(ines.came()).toHaveLength(tried + 1);
});

test('who signs out there is told there no more, also of what was on its way', async () => {
  at(6 * 24 * 60);
  const jo = await told('Jo');
  const elsewhere = await seat(stage, jo.who);
  await stage.replied(ben, jo.who);
  at(6 * 24 * 60 + 3);
  service.state.answers = 503;
  await goesOn(6 * 24 * 60 + 3);
  await stage.sql(`delete from accounts.session where token_hash = decode($1, 'hex')`, [
    jo.who.sessionKey,
  ]);
  service.state.answers = 201;
  const before = jo.came().length;
  await goesOn(6 * 24 * 60 + 10);
  await stage.replied(ben, jo.who);
  await goesOn(6 * 24 * 60 + 100);
  expect(before).toBe(1);
  expect(jo.came()).toHaveLength(before);
  expect((await stage.as(elsewhere).asks(pushes)).devices).toEqual([]);
});

test('on a shared telephone it is told to whoever is there now, and nothing to whoever was before', async () => {
  at(8 * 24 * 60);
  const lea = await seat(stage, await stage.person('Lea'));
  await stage.replied(ben, lea);
  const kim = await told('Kim');
  service.state.answers = 503;
  await stage.replied(ben, kim.who);
  await goesOn(8 * 24 * 60 + 3);
  service.state.answers = 201;
  const tried = kim.came().length;
  const { device } = await stage.as(lea).does(addDevice, kim.given);
  expect((await stage.as(kim.who).asks(pushes)).devices).toEqual([]);
  expect((await stage.as(kim.who).refused(removeDevice, { device: kim.id })).code).toBe(
    'not_found',
  );
  expect((await stage.as(kim.who).refused(removeDevice, { device })).code).toBe('not_found');
  await goesOn(8 * 24 * 60 + 10);
  expect(kim.came(), 'what waited for Kim, and what Lea had before').toHaveLength(tried);
  await stage.replied(ben, lea);
  await goesOn(8 * 24 * 60 + 15);
  expect(kim.came()).toHaveLength(tried + 1);
  await stage.as(lea).does(removeDevice, { device });
  await stage.replied(ben, lea);
  await goesOn(8 * 24 * 60 + 100);
  expect(kim.came()).toHaveLength(tried + 1);
});
