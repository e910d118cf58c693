import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { scansOf } from '#platform/testing/plans.ts';
import { openStage } from '../testing/stage.ts';
import { addDevice, pushes, removeDevice } from './devices.ts';
import { browserKeys } from './testing/browser-keys.ts';
import { seat } from './testing/seated.ts';

const stage = await openStage();
const START = new Date('2026-03-04T20:00:00Z');
const at = (minutes: number) => stage.at(new Date(START.getTime() + minutes * 60_000));
const devices = async (who: Person) => (await stage.as(who).asks(pushes)).devices;
const browser = (name: string) => ({
  address: `https://push.example.org/${name}`,
  ...browserKeys().keys,
});

const good = browser('a');
test.each([
  ['no address', { address: 'rubbish' }, 'address'],
  ['an address without https', { address: 'http://push.example.org/a' }, 'address'],
  ['the office', { address: 'https://192.168.1.1/a' }, 'address'],
  ['a cloud’s secrets', { address: 'https://169.254.169.254/latest/' }, 'address'],
  ['this machine', { address: 'https://localhost/a' }, 'address'],
  ['another port', { address: 'https://push.example.org:8443/a' }, 'address'],
  ['a file', { address: 'file:///etc/passwd' }, 'address'],
  ['an endless address', { address: `https://push.example.org/${'a'.repeat(1_000)}` }, 'address'],
  ['a key that is none', { p256dh: 'A'.repeat(87) }, 'p256dh'],
  ['a key beside the curve', { p256dh: `B${'A'.repeat(86)}` }, 'p256dh'],
  ['a huge key', { p256dh: `B${'x'.repeat(100_000)}` }, 'p256dh'],
  ['a secret that is too short', { auth: 'AAAA' }, 'auth'],
])('%s is no device', async (_what, given, field) => {
  const hal = await seat(stage, await stage.person('Hal'));
  const refusal = await stage.as(hal).refused(addDevice, { ...good, ...given });
  expect(refusal.fields).toEqual({ [field]: 'not_valid' });
  expect(await devices(hal)).toEqual([]);
});

test('of eleven devices the one that was of use longest ago is left out', async () => {
  at(750_000);
  const ida = await stage.person('Ida');
  for (let nr = 0; nr < 11; nr += 1) {
    at(750_000 + nr);
    await stage.as(await seat(stage, ida)).does(addDevice, browser(`ida-${nr}`));
  }
  const kept = await stage.sql<{ endpoint: string }>(
    'select endpoint from notifications.push_device where persona_id = $1',
    [ida.personaId],
  );
  expect(kept).toHaveLength(10);
  expect(kept.some(({ endpoint }) => endpoint.endsWith('/ida-0'))).toBe(false);
});

test('who gives a browser twice has it once; a lost token, and a guest, can give none', async () => {
  at(760_000);
  const jo = await seat(stage, await stage.person('Jo'));
  await stage.as(jo).does(addDevice, browser('jo-1'));
  await stage.as(jo).does(addDevice, browser('jo-2'));
  const [only, ...more] = await devices(jo);
  expect([only?.isThis, only?.device, more]).toEqual([
    true,
    { browser: 'firefox', system: 'android' },
    [],
  ]);
  const byToken = stage.as({ ...jo, sessionKey: null });
  expect((await byToken.refused(addDevice, good)).why).toBe('session_only');
  const nobody = stage.as(stage.guest);
  expect((await nobody.refused(addDevice, good)).code).toBe('unauthenticated');
  expect((await nobody.refused(pushes)).code).toBe('unauthenticated');
  const kim = stage.as(await stage.person('Kim'));
  expect((await kim.refused(removeDevice, { device: only?.id })).code).toBe('not_found');
});

test('among thousands of devices one is added without a look at those of others', async () => {
  await stage.sql(
    `insert into notifications.push_device (id, persona_id, session_id, endpoint, p256dh, auth, made_at)
     select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'https://push.example.org/many-' || nr, '', '', now()
     from generate_series(1, 5000) nr`,
  );
  await stage.asOwner('analyze notifications.push_device');
  const may = stage.as(await seat(stage, await stage.person('May')));
  const deletes = /^\s*delete from notifications\.push_device/;
  const scans = await scansOf(stage, () => may.does(addDevice, browser('may')), deletes);
  const read = scans.filter(({ table }) => table === 'push_device');
  expect(read.length).toBeGreaterThan(0);
  for (const scan of read) expect(scan.rows, JSON.stringify(scan)).toBeLessThan(50);
});
