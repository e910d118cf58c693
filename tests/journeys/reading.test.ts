import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { crowd } from '#modules/community/server/thread/testing/stage.ts';
import { does } from '../matrix/side.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const { origin, visitor, cast } = await openBrowserPlace();
const ben = await cast.person('Ben');
const space = { id: randomUUID(), slug: 'evenings' };
await cast.sql(
  `insert into community.space (id, slug, side, position, title, about_html, reads, created_at)
   values ($1, $2, 'adult', 1, 'Evenings', '<p>For the hours after work.</p>', 'everyone', now())`,
  [space.id, space.slug],
);
const { thread: id, threadSlug: thread } = await does<Record<'thread' | 'threadSlug', string>>(
  cast,
  ben,
  'community.open_thread',
  { space: space.id, title: 'What helped you today', body: 'Tea did.', clientId: randomUUID() },
);
await crowd(cast, id, 300);
/** Over a year, three hundred posts; and one more today, below something old. */
await cast.asOwner(`update posts.post set created_at = now() - interval '400 days'
  + seq * interval '31 hours' where place_id = '${id}'`);
const [early] = await cast.sql<{ id: string }>(
  'select id from posts.post where place_id = $1 and seq = 2',
  [id],
);
const newest = await does<{ post: string }>(cast, ben, 'community.post_reply', {
  ...{ thread: id, post: early?.id, body: 'The newest of all.', clientId: randomUUID() },
});
const path = `${origin}/talk/${space.slug}/${thread}`;

const fine = async (page: Page, name: string) => {
  await expectNoSidewaysScroll(page);
  await picture(page, name);
  // What has gone half beneath the line at the top is reached by going on.
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
};
const jump = (page: Page) => page.getByRole('navigation', { name: 'Go to' });
const atPost = (page: Page, post: string) => page.waitForURL(`**/*#p-${post}`);

test.each([
  ['a telephone', { width: 360, dark: false }],
  ['a desk', { width: 1280, dark: true }],
])('through a long thread on %s, by its ends and its dates', async (how, looks) => {
  const ann = await cast.person(`Ann on ${how}`);
  const page = await visitor(ann, looks);
  await go(page, path);
  await fine(page, `long-thread-${looks.width}`);
  await jump(page).getByRole('link', { name: 'Latest' }).click();
  await atPost(page, newest.post);
  await page.getByText('The newest of all.').waitFor();
  if (looks.width < 600) await page.getByText('By date').click();
  const months = jump(page).getByRole('list').nth(1).getByRole('link');
  expect(await months.count()).toBeGreaterThan(11);
  const month = (await months.nth(6).textContent())?.trim();
  await months.nth(6).click();
  await page.waitForURL('**/*around=*');
  const said = await page.locator(':target time').first().getAttribute('datetime');
  const monthOf = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
  expect(monthOf.format(new Date(said ?? ''))).toBe(month);
  await fine(page, `long-thread-month-${looks.width}`);
  await jump(page)
    .getByRole('link', { name: /new posts?$/ })
    .click();
  await page.waitForURL('**/*around=*');
  await jump(page).getByRole('link', { name: 'First post' }).click();
  await page.getByRole('heading', { name: 'What helped you today' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('on a telephone the ways through a long thread go along, and lie over nothing one goes to', async () => {
  const page = await visitor(await cast.person('Tavi'), { javaScript: false });
  await go(page, path);
  const shown = async (name: string) => {
    const box = await jump(page).getByRole('link', { name }).boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height < 120;
  };
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  expect(await shown('First post')).toBe(true);
  await page.getByText('By date').click();
  const day = await page.getByLabel('A day').boundingBox();
  expect(day?.y).toBeLessThan(600);
  await expectNoSidewaysScroll(page);
  await picture(page, 'long-thread-half');
  await jump(page).getByRole('link', { name: 'Latest' }).click();
  await atPost(page, newest.post);
  const [bar, post] = [await jump(page).boundingBox(), await page.locator(':target').boundingBox()];
  expect(post?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 999));
  // A low window is for what is read.
  await page.setViewportSize({ width: 740, height: 360 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await shown('First post')).toBe(false);
});

test('without JavaScript and by keyboard to a day, and from a list to what was said last', async () => {
  const page = await visitor(null, { javaScript: false });
  await go(page, path);
  await page.getByText('By date').focus();
  await page.keyboard.press('Enter');
  const asked = Date.now() - 100 * 86_400_000;
  const day = new Date(asked).toISOString().slice(0, 10);
  await page.getByLabel('A day').fill(day);
  await page.getByRole('button', { name: 'Go there' }).press('Enter');
  await page.waitForURL('**/*around=*');
  const said = await page.locator(':target time').first().getAttribute('datetime');
  const hours = (Date.parse(said ?? '') - Date.parse(day)) / 3_600_000;
  expect(hours).toBeGreaterThanOrEqual(0);
  expect(hours).toBeLessThan(31);
  await go(page, `${origin}/talk`);
  await page.getByRole('link', { name: 'What helped you today' }).click();
  await atPost(page, newest.post);
  await go(page, `${origin}/talk/${space.slug}`);
  await page.locator('.latest').click();
  await atPost(page, newest.post);
});

test.each([
  ['a guest on a telephone', null, { width: 360, dark: true, javaScript: false }],
  ['Dora at a desk', 'Dora', { width: 1280, dark: false, javaScript: true }],
] as const)(
  'what was begun and spoken in last, in all spaces, for %s',
  async (_who, name, looks) => {
    const dora = name === null ? null : await cast.person(name);
    const page = await visitor(dora, looks);
    await go(page, `${origin}/talk`);
    const views = page.getByRole('navigation', { name: 'Spaces or threads' });
    if (looks.javaScript) await fine(page, `talk-spaces-${looks.width}`);
    await views.getByRole('link', { name: 'Active' }).click();
    await page.getByText('spoke in last').waitFor();
    await page.getByRole('link', { name: 'What helped you today' }).waitFor();
    await expectNoSidewaysScroll(page);
    await picture(page, `talk-active-${looks.width}`);
    await views.getByRole('link', { name: 'Latest' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('begun last').waitFor();
    if (looks.javaScript) await fine(page, `talk-latest-${looks.width}`);
    expect(await views.getByRole('link', { name: 'Needs a reply' }).count()).toBe(dora ? 1 : 0);
  },
);

test('a desk has a second column where there is something to say; between, nothing jumps', async () => {
  const page = await visitor(await cast.person('Wanda of the long long name'), { width: 1280 });
  for (const [name, address] of [
    ['thread', path],
    ['space', `${origin}/talk/${space.slug}`],
  ] as const) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await go(page, address);
    const box = (selector: string) => page.locator(selector).first().boundingBox();
    const [beside, heading] = [await box('main aside'), await box('main h1')];
    expect(beside?.x, name).toBeGreaterThan((heading?.x ?? 0) + 500);
    await page.locator('main aside').getByText('For the hours after work.').waitFor();
    await fine(page, `second-column-${name}`);
    const heights: number[] = [];
    for (const width of [768, 800, 834]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
      const shown = await box('main h1');
      heights.push(shown?.y ?? 0);
      expect((await box('main aside'))?.x, `${name}: one column at ${width}`).toBe(shown?.x);
    }
    // Letters grow a little with the window; a line more or less would be a jump.
    expect(Math.max(...heights) - Math.min(...heights), name).toBeLessThan(5);
    await picture(page, `second-column-${name}-834`);
  }
});
