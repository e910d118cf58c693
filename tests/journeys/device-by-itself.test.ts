import { expect, test } from 'vitest';
import { openPushService } from '#modules/notifications/server/push/testing/push-service.ts';
import type { Person } from '#platform/actor.ts';
import { sessionOf } from '../matrix/roles.ts';
import { go, openBrowserPlace } from './browser.ts';
import { deliveriesTo, happens, pushesIn, shownOn, workerOf } from './pushes.ts';
import { openSchool } from './school.ts';

const service = await openPushService();
const place = await openBrowserPlace(
  { LOOPBACK_TARGETS: true, COMMUNITY_NAME: 'The Tea House' },
  { whole: true },
);
const { origin, visitor, cast } = place;
const school = await openSchool(place, 'Nods');

test('a press on what is shown leads to the inbox, and takes away no tab in which somebody may be writing', async () => {
  const uma = await school.enrolled('Uma');
  const page = await visitor(uma, { worker: true });
  await page.context().grantPermissions(['notifications'], { origin });
  await go(page, `${origin}/talk`);
  const worker = await workerOf(page);
  const deliver = await deliveriesTo(page, origin);
  const isShown = async () => {
    await deliver(JSON.stringify({ title: 'Something new waits for you', lang: 'en', dir: 'ltr' }));
    await expect.poll(() => shownOn(page)).toHaveLength(1);
  };
  await isShown();
  expect(await happens(worker, 'press')).toEqual(['opened /inbox']);
  expect([await shownOn(page), new URL(page.url()).pathname]).toEqual([[], '/talk']);
  await isShown();
  const other = await page.context().newPage();
  await go(other, `${origin}/inbox`);
  await expect.poll(() => shownOn(page), { message: 'whoever opens it has been told' }).toEqual([]);
  await isShown();
  expect(await happens(worker, 'press')).toEqual(['turned to /inbox']);
  expect(await shownOn(page)).toEqual([]);
});

test('where the browser is reached another way from now on Vera is told on; who came after her is not enrolled', async () => {
  const vera = await school.enrolled('Vera');
  const page = await visitor(vera, { worker: true });
  await pushesIn(page, service, origin);
  await go(page, `${origin}/settings/notifications`);
  await page.getByRole('button', { name: 'Tell me on this device' }).click();
  await page.getByText('(this one)').waitFor();
  const worker = await workerOf(page);
  const anew = service.browser();
  await worker.evaluate(({ endpoint, ...keys }) => {
    const kept = { made: 0, ended: 0 };
    Object.assign(globalThis, { kept });
    const subscription = {
      toJSON: () => ({ endpoint, expirationTime: null, keys }),
      unsubscribe: () => Promise.resolve((kept.ended += 1) > 0),
    } as unknown as PushSubscription;
    PushManager.prototype.subscribe = (how) => {
      if (how?.userVisibleOnly === true && typeof how.applicationServerKey === 'string')
        kept.made += 1;
      return Promise.resolve(subscription);
    };
  }, anew.device);
  const endpoints = ({ personaId }: Person) =>
    cast.sql('select endpoint from notifications.push_device where persona_id = $1', [personaId]);
  await happens(worker, 'change');
  expect(await endpoints(vera)).toEqual([{ endpoint: anew.device.endpoint }]);

  // Signed out, and somebody else in: nobody asked her.
  const wim = await school.enrolled('Wim');
  const [name = '', value = ''] = (await sessionOf(cast, wim)).split('=');
  await page.context().addCookies([{ name, value, url: origin }]);
  await happens(worker, 'change');
  expect([await endpoints(wim), await endpoints(vera)]).toEqual([
    [],
    [{ endpoint: anew.device.endpoint }],
  ]);
  expect(
    await worker.evaluate(() => (globalThis as unknown as { kept: object }).kept),
    'she pressed once, and the browser was asked once more',
  ).toEqual({ made: 1, ended: 0 });
});
