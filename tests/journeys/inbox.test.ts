import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { does } from '../matrix/side.ts';
import { expectAsFetched, go, openBrowserPlace, pagesFetched, picture } from './browser.ts';
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
  const fetched = pagesFetched(page);
  const replies = (body: string) =>
    does(cast, ben, 'learning.post_reply', { post: anns.post, body, clientId: randomUUID() });
  await replies('Thank you for writing it.');
  await page
    .getByText(/Ben replied to you/)
    .first()
    .waitFor({ timeout: 10_000 });
  expect(fetched(), 'no page was fetched').toBe(0);
  await picture(page, 'inbox-live');

  await page.context().setOffline(true);
  await does(cast, ben, 'learning.heart', { post: anns.post });
  const hearts = () =>
    cast.sql(`select from notifications.item where kind = 'hearted' and persona_id = $1`, [
      ann.personaId,
    ]);
  await expect.poll(hearts).toHaveLength(1);
  expect(await page.getByText(/Ben thanked you/).count()).toBe(0);
  await page.context().setOffline(false);
  await page
    .getByText(/Ben thanked you/)
    .first()
    .waitFor({ timeout: 20_000 });
  expect(fetched()).toBe(0);
  const thread = school.discussion.id;
  await does(cast, ann, 'notifications.mute_thread', { thread });
  await page.getByText('Muted', { exact: true }).first().waitFor();
  await expectAsFetched(page, '#inbox-list');
  await does(cast, ann, 'notifications.unmute_thread', { thread });
  // Others are told of things, too, and count their own.
  const [item] = await cast.sql<{ id: string }>(
    'select id from notifications.item where persona_id = $1 order by seq',
    [ann.personaId],
  );
  await does(cast, ann, 'notifications.mark_read', { id: item?.id });
  await page.locator(`#item-${item?.id}:not(.unread)`).waitFor();
  await replies('And for this one.');
  await page.getByRole('button', { name: 'Mark as read' }).nth(1).waitFor();
  await expectAsFetched(page, '#inbox-list');
  await expectAsFetched(page, '#inbox-mark');
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
