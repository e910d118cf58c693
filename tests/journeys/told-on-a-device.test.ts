import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPushService } from '#modules/notifications/server/push/testing/push-service.ts';
import type { Person } from '#platform/actor.ts';
import { sessionOf } from '../matrix/roles.ts';
import { does } from '../matrix/side.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';
import { deliveriesTo, pushesIn, shownOn } from './pushes.ts';
import { openSchool } from './school.ts';

const service = await openPushService();
const place = await openBrowserPlace(
  { LOOPBACK_TARGETS: true, COMMUNITY_NAME: 'The Tea House' },
  { whole: true },
);
const { origin, visitor, cast } = place;
const school = await openSchool(place, 'Nods');
const ben = await school.enrolled('Ben');

/** All that a browser is told by, with our push service. */
const withPushes = (page: Page) => pushesIn(page, service, origin);
const delivering = (page: Page) => deliveriesTo(page, origin);
const devicesOf = ({ personaId }: Person) =>
  cast.sql('select 1 from notifications.push_device where persona_id = $1', [personaId]);
const seatedOf = ({ personaId }: Person) =>
  cast.sql(
    `select 1 from notifications.push_device d join accounts.pub_session s on s.id = d.session_id
     where d.persona_id = $1`,
    [personaId],
  );
async function timePasses({ personaId }: Person) {
  const waits = () =>
    cast.sql(
      `update notifications.push_choice set waits_since = waits_since - interval '3 minutes', next_at = now()
       where persona_id = $1 and waits_since is not null returning 1`,
      [personaId],
    );
  await expect.poll(waits).toHaveLength(1);
}

test('Ann writes, lets her telephone tell her of answers, is told, and ends it by signing out', async () => {
  const ann = await school.enrolled('Ann');
  const page = await visitor(ann, { worker: true });
  const { asked, told } = await withPushes(page);
  const offer = page.getByRole('button', { name: 'Tell me when somebody answers' });
  await go(page, origin + school.talk);
  await page.getByLabel('What moved you?').waitFor();
  expect(await offer.count(), 'before she wrote').toBe(0);
  await page.getByLabel('What moved you?').fill('The light of the morning.');
  await page.getByRole('button', { name: 'Send your answer' }).click();
  await offer.waitFor();
  expect(await asked(), 'nobody is asked unasked').toBe(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture(page, 'push-offer-360');
  await offer.click();
  await page.getByText('This device will tell you.').waitFor();
  await offer.waitFor({ state: 'hidden' });
  expect([await asked(), await devicesOf(ann)]).toEqual([1, [{ '?column?': 1 }]]);

  // Where she sees the answer come, there is nothing to tell.
  await go(page, `${origin}/talk`);
  const [post] = await cast.sql<{ id: string }>('select id from posts.post where author_id = $1', [
    ann.personaId,
  ]);
  await does(cast, ben, 'learning.post_reply', {
    ...{ post: post?.id, body: 'Thank you for telling.', clientId: randomUUID() },
  });
  await timePasses(ann);
  await expect.poll(told, { timeout: 10_000 }).toHaveLength(1);
  const deliver = await delivering(page);
  await deliver(JSON.stringify(told()[0]));
  await expect
    .poll(() => shownOn(page))
    .toEqual([
      { title: 'Something new waits for you at The Tea House', body: '', tag: 'inbox', lang: 'en' },
    ]);
  await deliver('rubbish');
  await expect
    .poll(() => shownOn(page), { message: 'one takes the other’s place' })
    .toMatchObject([{ title: 'localhost', tag: 'inbox' }]);
  await go(page, `${origin}/inbox`);
  await expect
    .poll(() => shownOn(page), { message: 'whoever reads their inbox needs no nod' })
    .toEqual([]);

  await page.locator('#menu summary').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  expect(await page.evaluate(() => localStorage.getItem('own-service'))).toBeNull();
  expect(await seatedOf(ann)).toEqual([]);
});

test('in the settings Eva has this device tell her, quietly, and no more', async () => {
  const eva = await school.enrolled('Eva');
  const page = await visitor(eva, { worker: true, width: 1280, dark: true });
  await withPushes(page);
  await go(page, `${origin}/settings/notifications`);
  await page.getByRole('button', { name: 'Tell me on this device' }).click();
  await page.getByText('(this one)').waitFor();
  await page.getByLabel('Say nothing of this place').check();
  await page.locator('#pushes').getByRole('button', { name: 'Save' }).click();
  await page.getByText('What your devices say is saved.').waitFor();
  expect(await page.getByLabel('Say nothing of this place').isChecked()).toBe(true);
  await page.getByLabel('From', { exact: true }).selectOption('23:00');
  await page.getByLabel('By the clock of').selectOption('Europe/Madrid');
  await page.locator('#hours').getByRole('button', { name: 'Save' }).click();
  await page.getByText('The quiet hours are saved.').waitFor();
  await expectAccessible(page);
  await picture(page, 'push-settings-1280');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await picture(page, 'push-settings-360');
  await page.getByRole('button', { name: /^No more on/ }).click();
  await page.getByRole('button', { name: 'Tell me on this device' }).waitFor();
  expect(await devicesOf(eva)).toEqual([]);
});

test('Ida’s session ended; signed in again she is offered it anew, and nobody enrols her before she says so', async () => {
  const ida = await school.enrolled('Ida');
  await does(cast, ida, 'learning.post_answer', {
    ...{ step: school.discussion.id, parts: ['The kettle.'], clientId: randomUUID() },
  });
  const page = await visitor(ida, { worker: true });
  const { asked } = await withPushes(page);
  const offer = page.getByRole('button', { name: 'Tell me when somebody answers' });
  await go(page, origin + school.talk);
  await offer.click();
  await page.getByText('This device will tell you.').waitFor();
  const looked = page.waitForResponse(`${origin}/api/notifications.pushes`);
  await go(page, origin + school.talk);
  await looked;
  await page.waitForTimeout(200);
  expect(await offer.isVisible(), 'she is told here').toBe(false);

  await cast.sql('delete from accounts.session where persona_id = $1', [ida.personaId]);
  const [name = '', value = ''] = (await sessionOf(cast, ida)).split('=');
  await page.context().addCookies([{ name, value, url: origin }]);
  await go(page, origin + school.talk);
  await offer.waitFor();
  expect(await page.evaluate(() => localStorage.getItem('own-service'))).toBe('yes');
  expect([await asked(), await seatedOf(ida)]).toEqual([0, []]);
  await offer.click();
  await page.getByText('This device will tell you.').waitFor();
  await offer.waitFor({ state: 'hidden' });
  expect(await seatedOf(ida)).toHaveLength(1);
});

test('without JavaScript nothing is offered that would not work, and the settings say why', async () => {
  const fay = await school.enrolled('Fay');
  await does(cast, fay, 'learning.post_answer', {
    ...{ step: school.discussion.id, parts: ['Quietly.'], clientId: randomUUID() },
  });
  const page = await visitor(fay, { javaScript: false });
  await go(page, origin + school.talk);
  expect(await page.getByText('Tell me when somebody answers').isVisible()).toBe(false);
  await go(page, `${origin}/settings/notifications`);
  await page.getByText('To be told on this device, JavaScript is needed.').waitFor();
  expect(await page.getByText('Tell me on this device').isVisible()).toBe(false);
});
