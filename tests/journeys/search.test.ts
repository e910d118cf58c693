import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
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
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const space = randomUUID();
await cast.sql(
  `insert into community.space (id, slug, side, position, title, guidelines, guidelines_html,
     guidelines_version, is_welcome, allows_anonymous, reads, created_at)
   values ($1, 'nights', 'adult', 1, 'Nights', '', '', 0, false, true, 'everyone', now())`,
  [space],
);
const opens = (title: string, body: string) =>
  does(cast, ben, 'community.open_thread', { space, title, body, clientId: randomUUID() });
await opens('Awake', 'I lie awake and count lanterns.');
await cast.drain();

const fine = async (page: Page, name: string) => {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await picture(page, name);
};
const looksFor = async (page: Page, words: string) => {
  await page.fill('#search-q', words);
  await page.press('#search-q', 'Enter');
  await page.waitForURL(/[?&]q=/);
};

test.for([
  { width: 360, dark: false },
  { width: 1280, dark: true },
])('who looks for a way out is led to help first, and may say it here ($width)', async (looks) => {
  const page = await visitor(ann, looks);
  await go(page, `${origin}/search`);
  await looksFor(page, 'I want to die');
  const card = page.locator('#help-first');
  await card.waitFor();
  await fine(page, `search-help-${looks.width}`);
  expect(await card.locator('a').first().getAttribute('href')).toBe('/help');
  await card.getByRole('link', { name: 'Nights' }).click();
  await page.waitForURL(`${origin}/talk/nights/new`);
});

test('the same for a guest without a script, and where one looks for people', async () => {
  const guest = await visitor(null, { javaScript: false, locale: 'es-ES' });
  await go(guest, `${origin}/search?q=quiero+morir`);
  await guest.locator('#help-first a[href="/help"]').click();
  await guest.waitForURL(`${origin}/help`);
  const page = await visitor(ann);
  await go(page, `${origin}/people?name=suicide`);
  await page.locator('#help-first').waitFor();
  await fine(page, 'people-help');
});

test('nothing found is not the end: what one can do stands there', async () => {
  const page = await visitor(ann);
  await go(page, `${origin}/search?q=zzyzxqq`);
  await fine(page, 'search-nothing');
  await page.getByRole('list', { name: 'Say it here' }).getByRole('link').first().click();
  await page.waitForURL(`${origin}/talk/nights/new`);
});

test('days are those of the browser, by the form and by a link that says nothing of it', async () => {
  const zone = 'Pacific/Kiritimati';
  const page = await visitor(ann, { width: 1280, zone });
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
  await go(page, `${origin}/search`);
  await page.click('#narrow summary');
  await page.fill('#search-from', today);
  await page.fill('#search-to', today);
  await looksFor(page, 'lanterns');
  await page.locator('.found').waitFor();
  await fine(page, 'search-found');
  await page.goto(`${origin}/search?q=lanterns&from=${today}&to=${today}`);
  await page.waitForURL(/zone=Pacific/);
  expect(await page.locator('.found').count()).toBe(1);
});

test('what narrows is open only where something is narrowed, and the address says no more', async () => {
  const narrow = (page: Page) => page.locator('#narrow').getAttribute('open');
  const page = await visitor(ann, { width: 360 });
  await go(page, `${origin}/search`);
  await looksFor(page, 'lanterns');
  expect(new URL(page.url()).search).toBe('?q=lanterns');
  expect(await narrow(page)).toBeNull();
  const found = await page.locator('.found').first().boundingBox();
  expect(found?.y).toBeLessThan(700);
  await page.click('#narrow summary');
  await page.selectOption('#search-space', { label: 'Nights' });
  await looksFor(page, 'lanterns');
  expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(['q', 'space']);
  expect(await narrow(page)).not.toBeNull();
  const plain = await visitor(ann, { javaScript: false });
  await go(plain, `${origin}/search`);
  await looksFor(plain, 'lanterns');
  await plain.locator('.found').waitFor();
  expect(await narrow(plain)).toBeNull();
});

test('some of the words, best or newest first', async () => {
  const page = await visitor(ann);
  await go(page, `${origin}/search?q=lanterns+zzyzxqq`);
  await page.getByText('No post has all of these words.').waitFor();
  await page.getByRole('link', { name: 'Newest first' }).click();
  await page.waitForURL(/order=newest/);
  await page.locator('.found mark').waitFor();
});
