import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { does } from '../matrix/side.ts';
import { go, openBrowserPlace, picture } from './browser.ts';
import { openSchool } from './school.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;
const school = await openSchool(place, 'Letters');
const ann = await school.enrolled('Ann');
const ben = await school.enrolled('Ben');
const anns = await does<{ post: string }>(cast, ann, 'learning.post_answer', {
  step: school.discussion.id,
  parts: ['The first letter.'],
  clientId: randomUUID(),
});

test('a reply arrives in the open inbox without a reload, and a sleeping one is right when it wakes', async () => {
  const page = await visitor(ann);
  await go(page, `${origin}/inbox`);
  let reloads = 0;
  page.on('framenavigated', () => (reloads += 1));
  await does(cast, ben, 'learning.post_reply', {
    post: anns.post,
    body: 'Thank you for writing it.',
    clientId: randomUUID(),
  });
  await page
    .getByText(/Ben replied to you/)
    .first()
    .waitFor({ timeout: 10_000 });
  expect(reloads, 'nothing was reloaded').toBe(0);
  await picture(page, 'inbox-live');

  await page.context().setOffline(true);
  await does(cast, ben, 'learning.heart', { post: anns.post });
  await page.waitForTimeout(1_500);
  expect(await page.getByText(/Ben thanked you/).count()).toBe(0);
  await page.context().setOffline(false);
  await page
    .getByText(/Ben thanked you/)
    .first()
    .waitFor({ timeout: 20_000 });
  expect(reloads).toBe(0);
});

test('reading and muting work without JavaScript', async () => {
  const page = await visitor(ann, { javaScript: false });
  await go(page, `${origin}/inbox`);
  const unread = page.getByRole('button', { name: 'Mark as read' });
  const before = await unread.count();
  expect(before).toBeGreaterThan(0);
  await unread.first().click();
  expect(await page.getByRole('button', { name: 'Mark as read' }).count()).toBe(before - 1);
  await page.getByRole('button', { name: 'Mark everything as read' }).click();
  expect(await page.getByRole('button', { name: 'Mark as read' }).count()).toBe(0);
  await page.getByText('Mute', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Mute this discussion' }).first().click();
  const muted = await cast.sql('select 1 from notifications.mute where persona_id = $1', [
    ann.personaId,
  ]);
  expect(muted).toHaveLength(1);
});
