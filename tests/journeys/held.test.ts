import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { does } from '../matrix/side.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const { origin, visitor, cast } = await openBrowserPlace();
const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
const noor = await cast.withDuty(await cast.person('Noor'), 'moderator');
const ben = await cast.person('Ben');
const space = await does<{ space: string }>(cast, keeper, 'community.create_space', {
  ...{ title: 'Evenings', reads: 'members', clientId: randomUUID() },
});
const opens = (title: string, body: string) =>
  does<Record<'thread' | 'threadSlug', string>>(cast, ben, 'community.open_thread', {
    ...{ space: space.space, title, body, clientId: randomUUID() },
  });
const links = 'https://a.example https://b.example https://c.example';

test('what waits is decided in the list itself, one after the other, and the second who looks is told; without JavaScript', async () => {
  await opens('First clinics', `Mornings ${links}`);
  await opens('Second clinics', `Nights ${links}`);
  const page = await visitor(mira, { javaScript: false });
  const other = await visitor(noor, { javaScript: false });
  await go(page, `${origin}/held`);
  await go(other, `${origin}/held`);
  const seen = await visitor(mira);
  await go(seen, page.url());
  await expectNoSidewaysScroll(seen);
  await expectAccessible(seen);
  await picture(seen, 'held');
  const first = page.getByRole('article', { name: 'First clinics' });
  await first.getByText('Mornings').waitFor();
  await first.getByText('Ben').waitFor();
  await first.getByText('three or more addresses').waitFor();
  await first.getByRole('button', { name: 'Let it be seen' }).click();
  await page.getByText('It can be seen now.').waitFor();
  expect(await first.count()).toBe(0);

  const late = other.getByRole('article', { name: 'First clinics' });
  await late.getByText('Keep it hidden').first().click();
  await late.getByLabel('Rule').selectOption({ index: 1 });
  await late.getByLabel('Reason').fill('An advertisement.');
  await late.getByRole('button', { name: 'Keep it hidden' }).click();
  await other.getByText('Somebody else has decided about this one meanwhile.').waitFor();

  const second = page.getByRole('article', { name: 'Second clinics' });
  await second.getByText('Keep it hidden').first().click();
  await second.getByLabel('Reason').fill('An advertisement.');
  await second.getByRole('button', { name: 'Keep it hidden' }).click();
  await second.locator('[data-refused]').waitFor();
  expect(await second.getByLabel('Reason').inputValue()).toBe('An advertisement.');
  await second.getByLabel('Rule').selectOption({ index: 1 });
  await second.getByRole('button', { name: 'Keep it hidden' }).click();
  await page.getByText('It stays hidden, and its author reads why.').waitFor();
  await page.getByText('Nothing waits').waitFor();
  await page.getByRole('link', { name: 'Give it back' }).click();
  await page.getByText('Is hidden.').waitFor();
});

test('whoever chooses posts with the keyboard on a telephone sees where they are', async () => {
  const thread = await opens('Many words', 'How was it?');
  for (let nr = 0; nr < 14; nr += 1)
    await does(cast, ben, 'community.post_reply', {
      ...{ thread: thread.thread, body: `Reply ${nr}. `.repeat(20), clientId: randomUUID() },
    });
  const page = await visitor(mira);
  await page.setViewportSize({ width: 360, height: 740 });
  await go(page, `${origin}/talk/evenings/${thread.threadSlug}/choose`);
  const boxes = page.locator('input[name=posts]');
  await boxes.first().focus();
  const covered = [];
  for (let nr = 1; nr < (await boxes.count()); nr += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(50);
    const what = await page.evaluate(() => {
      const box = document.activeElement;
      const { left, top, width, height } = box?.getBoundingClientRect() ?? new DOMRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there === box || box?.closest('label')?.contains(there) ? null : there?.className;
    });
    if (what !== null) covered.push(what);
  }
  expect(covered).toEqual([]);
});
