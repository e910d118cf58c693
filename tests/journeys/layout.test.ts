import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { does } from '../matrix/side.ts';
import { go, openBrowserPlace, picture } from './browser.ts';
import { openSchool } from './school.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;
const longest = await cast.person('Bartholomew Kipling');
const guard = await cast.withDuty(await cast.person('Bartholomew Keeping'), 'moderator', {
  cleared: true,
});
const space = randomUUID();
await cast.sql(
  `insert into community.space (id, slug, side, position, title, guidelines, guidelines_html,
     guidelines_version, reads, created_at)
   values ($1, 'evenings', 'adult', 1, 'Evenings', '', '', 0, 'everyone', now())`,
  [space],
);
const opens = (who: Person, body: string) =>
  does<{ thread: string }>(cast, who, 'community.open_thread', {
    ...{ space, title: 'A long evening', body, clientId: randomUUID() },
  });
await opens(longest, 'A few words that wait.');
await cast.sql('update posts.post set held_at = now()');

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `Line ${i} of that evening.`).join('\n\n');

/** What of the header lies on something else of it, and words that break within. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) => {
      const { width, height, left, right, top, bottom } = element.getBoundingClientRect();
      const { position, visibility } = getComputedStyle(element);
      const isThere = width > 1 && height > 1 && visibility !== 'hidden' && position !== 'fixed';
      return isThere ? [{ name: element.className, left, right, top, bottom }] : [];
    };
    const inRow = (row: string) => [...document.querySelectorAll(`${row} > *`)].flatMap(seen);
    const pairs = [inRow('.top'), inRow('.places ul')].flatMap((row) =>
      row.flatMap((one, i) => row.slice(i + 1).map((other) => [one, other] as const)),
    );
    const lying = pairs
      .filter(([a, b]) => a.left < b.right - 0.5 && b.left < a.right - 0.5)
      .filter(([a, b]) => a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
      .map(([a, b]) => `${a.name} on ${b.name}`);
    const brand = document.querySelector('.brand span')?.firstChild;
    const range = document.createRange();
    if (brand) range.selectNodeContents(brand);
    const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('.top svg, .top > *')]
      .flatMap(seen)
      .filter(({ left, right }) => left < -0.5 || right > clientWidth + 0.5);
    lying.push(...cut.map(({ name }) => `${String(name)} beyond the edge`));
    if (scrollWidth > clientWidth) lying.push(`${scrollWidth - clientWidth} px too wide`);
    return [...lying, ...(lines === 1 ? [] : [`the name stands in ${lines} lines`])];
  });

const widths = [
  320, 360, 412, 600, 719, 721, 768, 790, 812, 834, 900, 1024, 1087, 1089, 1180, 1279, 1281, 1920,
];

test.each([
  ['ltr', 'en-GB'],
  ['rtl', 'en-GB'],
  ['ltr', 'es-ES'],
])('at no width does the header print over itself (%s, %s)', async (dir, locale) => {
  const people = [
    [null, 'guest'],
    [longest, 'long-name'],
    [guard, 'moderator'],
  ] as const;
  for (const [who, name] of people) {
    const page = await visitor(who, { locale });
    await go(page, `${origin}/talk`);
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      expect(await faults(page), `${name} at ${width}`).toEqual([]);
      if (width === 768) await picture(page, `header-${name}-${dir}-${locale}`);
    }
  }
});

test.each([true, false])(
  'whoever arrives at a post from the inbox sees it from its beginning (JavaScript: %s)',
  async (javaScript) => {
    const who = await cast.person(javaScript ? 'Ann' : 'Amal');
    const { thread } = await opens(who, lines(40));
    for (let i = 0; i < 6; i += 1)
      await does(cast, await cast.person('Ben'), 'community.post_reply', {
        ...{ thread, body: lines(30 + i), clientId: randomUUID() },
      });
    await cast.drain();
    const page = await visitor(who, { javaScript });
    await go(page, `${origin}/inbox`);
    await page.locator('#inbox-list .headline', { hasText: 'Ben' }).first().click();
    await page.waitForURL(/\/talk\/evenings\/.*#/);
    const post = page.locator(new URL(page.url()).hash);
    await expect
      .poll(async () => {
        const { y = -1 } = (await post.boundingBox()) ?? {};
        return y >= 0 && y < 400;
      })
      .toBe(true);
  },
);

test('the menu closes by Escape, by a click elsewhere and by going on with Tab', async () => {
  const page = await visitor(longest, { width: 1280 });
  await go(page, `${origin}/talk`);
  const [summary, menu] = [page.locator('#menu > summary'), page.locator('#menu[open]')];
  const opens = async () => {
    await summary.click();
    await menu.waitFor();
  };
  await opens();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  await opens();
  await page.getByRole('heading', { level: 1 }).click();
  await menu.waitFor({ state: 'detached' });
  await opens();
  const entries = await page.locator('#menu :is(a, button)').count();
  for (let i = 0; i < entries; i += 1) await page.keyboard.press('Tab');
  await menu.waitFor();
  await page.keyboard.press('Tab');
  await menu.waitFor({ state: 'detached' });
});

/** The boxes with a line all around that something stands in. */
const framesAround = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const sides = ['top', 'right', 'bottom', 'left'];
    let frames = 0;
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      const isDrawn = (side: string) =>
        parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0;
      if (sides.every(isDrawn)) frames += 1;
    }
    return frames;
  });

test.each([360, 1280])(
  'words are written in one frame; what a place asks is said once, though two replies are open (%i)',
  async (width) => {
    const kindly = randomUUID();
    await cast.sql(
      `insert into community.space (id, slug, side, position, title, guidelines, guidelines_html,
         guidelines_version, reads, created_at)
       values ($1, $2, 'adult', 1, 'Kindly', '', '', 0, 'everyone', now())`,
      [kindly, `kindly-${width}`],
    );
    const { thread: id, threadSlug: thread } = await does<Record<'thread' | 'threadSlug', string>>(
      ...([cast, longest, 'community.open_thread'] as const),
      { space: kindly, title: 'A quiet one', body: 'Hello.', clientId: randomUUID() },
    );
    const { post } = await does<{ post: string }>(cast, longest, 'community.post_reply', {
      ...{ thread: id, body: 'And again.', clientId: randomUUID() },
    });
    await cast.sql(
      `update community.space set guidelines = 'Be gentle.', guidelines_html = '<p>Be gentle.</p>',
         guidelines_version = 1 where id = $1`,
      [kindly],
    );
    const page = await visitor(await cast.person('Noor'), { width });
    await go(page, `${origin}/talk/kindly-${width}/${thread}?do=reply:${post}`);
    expect(await framesAround(page, `#reply-${id}-body`)).toBe(1);
    // The card of what it answers, and its own.
    expect(await framesAround(page, `#reply-${post}-body`)).toBe(2);
    expect(await page.getByText('Be gentle.').count()).toBe(1);
    await picture(page, `two-replies-${String(width)}`);
    // Nothing but the end of the page comes after the last words.
    const ends = await page.evaluate(() =>
      ['#thread', '#reply'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().bottom,
      ),
    );
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThan(2);
    await page.fill(`#reply-${id}-body`, 'Hello back.');
    await page.locator(`#reply-${id}`).getByRole('checkbox').check();
    await page.locator(`#reply-${id}`).getByRole('button', { name: 'Send' }).click();
    await page.locator('#posts').getByText('Hello back.').waitFor();
  },
);

test('a wide window is not left empty on one side: lists have something beside them, or stand in the middle', async () => {
  const noor = await cast.person('Noor');
  const page = await visitor(noor, { width: 1280 });
  /** How far what is there is from the middle of the page; nothing is there to the right of it. */
  const offCentre = () =>
    page.evaluate(() => {
      const parts = [...document.querySelectorAll('main > *, main > aside > *')];
      const rects = parts.map((part) => part.getBoundingClientRect());
      const seen = rects.filter(({ width, height }) => width > 1 && height > 1);
      const [left, right] = [
        Math.min(...seen.map((rect) => rect.left)),
        Math.max(...seen.map((rect) => rect.right)),
      ];
      return Math.abs((left + right) / 2 - innerWidth / 2);
    });
  const pages = [
    '/talk?show=latest',
    '/talk?show=active',
    '/needs-reply',
    '/search',
    '/search?q=long',
  ];
  for (const path of pages) {
    await go(page, origin + path);
    expect(await offCentre(), path).toBeLessThan(40);
  }
  const beside = page.locator('main > aside');
  await go(page, `${origin}/talk?show=latest`);
  await beside.getByRole('link', { name: 'Evenings' }).click();
  await page.waitForURL(`${origin}/talk/evenings`);
});

test('below a long text of a step its questions are one press away, on a telephone', async () => {
  const school = await openSchool(place, 'Long reading');
  await cast.sql(
    `update learning.step_version set body_html = repeat('<p>Sit down first, and then begin.</p>', 60) where step_id = $1`,
    [school.discussion.id],
  );
  const page = await visitor(await school.enrolled('Ida'), { javaScript: false });
  await go(page, origin + school.talk);
  const words = page.locator('#answer textarea');
  const y = async () => (await words.boundingBox())?.y;
  expect(await y()).toBeGreaterThan(1_000);
  await page.getByRole('main').getByRole('link', { name: 'Answer the question' }).first().click();
  expect(await y()).toBeLessThan(400);
});
