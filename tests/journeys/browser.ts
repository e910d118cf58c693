import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { root } from '#platform/root.ts';
import { openBrowser } from '#platform/testing/browser.ts';
import { builtWeb } from '#entry/web.ts';
import type { Settings } from '#settings';
import { openApart } from '../api/apart.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { openCast } from '../cast/cast.ts';
import { sessionOf } from '../matrix/roles.ts';

export type BrowserPlace = Awaited<ReturnType<typeof openBrowserPlace>>;
type Looks = {
  javaScript?: boolean;
  width?: number;
  dark?: boolean;
  locale?: string;
  zone?: string;
  /** With the service worker: what it fetches is seen by nobody who counts what a page asks for. */
  worker?: boolean;
};

/** A real place with its built pages and its worker, and the system's Chromium to visit it. */
export async function openBrowserPlace(settings: Partial<Settings> = {}, which = { whole: false }) {
  const place = await (process.env['PROCESSES'] === '3' ? openThree() : openOne(settings));
  const browser = await openBrowser(which);

  /** Somebody with a browser of her own: a guest, or signed in. */
  async function visitor(person: Person | null = null, looks: Looks = {}): Promise<Page> {
    const context = await contextOf(browser, looks);
    if (person !== null) {
      const [name = '', value = ''] = (await sessionOf(place.cast, person)).split('=');
      await context.addCookies([{ name, value, url: place.origin }]);
    }
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (problem) => {
      throw problem;
    });
    return page;
  }
  return { ...place, visitor };
}

const openOne = (settings: Partial<Settings>) =>
  openPlaceWithCast(settings, { web: (origin) => builtWeb(root, origin), worker: true });

/** As an operator may run it: `npm run test:long -- processes` tries it with what is live. */
async function openThree() {
  const cast = await openCast();
  cast.at(new Date());
  return { cast, ...(await openApart(cast)) };
}

const heightAt = (width: number): number => (width < 600 ? 740 : 900);

function contextOf(browser: Browser, looks: Looks): Promise<BrowserContext> {
  const { javaScript = true, width = 360, dark = false, locale = 'en-GB', zone = 'UTC' } = looks;
  return browser.newContext({
    serviceWorkers: looks.worker === true ? 'allow' : 'block',
    javaScriptEnabled: javaScript,
    viewport: { width, height: heightAt(width) },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale,
    timezoneId: zone,
  });
}

/** Goes somewhere and expects a page that is there. */
export async function go(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url);
  expect(answer?.status(), url).toBeLessThan(400);
}

// The long form takes a page twice as long to read.
const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** No violation of WCAG 2.2 AA that axe can see. Needs JavaScript in the page's browser. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  // What is in order stays there: of a long page it is tens of thousands of lines.
  const told = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
  expect(told, page.url()).toEqual([]);
}

/** By day on the narrowest screen, by night on a wide one. */
const LOOKS: readonly (readonly [boolean, number])[] = [
  [false, 320],
  [true, 1280],
];

/** Comes to a page anew in each look: nothing is wider than the window, and axe finds nothing. Pictures bear the `name`. */
export async function expectOpenToAll(
  page: Page,
  url: string,
  name: string,
  { looks = LOOKS, status = 200 } = {},
): Promise<void> {
  for (const [dark, width] of looks) {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.setViewportSize({ width, height: heightAt(width) });
    const answer = await page.goto(url);
    expect(answer?.status(), url).toBe(status);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await picture(page, `${name}-${dark ? 'dark' : 'light'}-${width}`);
  }
}

/** Nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Pictures for people to look at, when SCREENSHOTS names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What a region became by news is what it would be if its page were fetched now. */
export async function expectAsFetched(page: Page, region: string): Promise<void> {
  const [here, fetched] = await page.evaluate(async (selector) => {
    const text = await (await fetch(location.href)).text();
    return [document, new DOMParser().parseFromString(text, 'text/html')].map((from) =>
      linesOf(from.querySelector(selector)),
    );

    /** Elements with their attributes and words, one a line; times as they are, not as they are said. */
    function linesOf(node: Node | null): string[] {
      if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.trim()];
      // An empty day; and what says that something is new, which it is no more once it was fetched.
      const left = 'section:has(ul):not(:has(li)), .new, [data-own]';
      if (!(node instanceof Element) || node.matches(left)) return [];
      const names = node
        .getAttributeNames()
        .filter((name) => !/^(title|data-cut|open)$/.test(name));
      const given = names.sort().map((name) => `${name}=${node.getAttribute(name)}`);
      const within = node.matches('time') ? [] : [...node.childNodes].flatMap(linesOf);
      return [`<${node.tagName} ${given.join(' ')}>`, ...within];
    }
  }, region);
  expect(here?.length, `${region} is there`).toBeGreaterThan(1);
  expect(here).toEqual(fetched);
}

/** Whoever was led here reads on from what was done, which is in sight. */
export async function expectAtNews(page: Page, words: string): Promise<void> {
  const there = page.locator('.notice:focus', { hasText: words });
  await there.waitFor();
  const top = (await there.boundingBox())?.y ?? -1;
  expect(top >= 0 && top < 740, `${words} is in sight`).toBe(true);
}

/** What was refused is said in one list: each line begins as its field is called, and leads to it. */
export async function expectListed(page: Page, ...lines: string[]): Promise<void> {
  const links = page.locator('[data-refused] a[href^="#"]');
  await links.first().waitFor();
  expect((await links.allInnerTexts()).sort()).toEqual(lines.sort());
  const lost = await links.evaluateAll((all) =>
    all.map((one) => one.getAttribute('href')).filter((to) => !document.querySelector(to ?? '')),
  );
  expect(lost, 'leads to a field').toEqual([]);
}

/** How many pages a browser asks for from now on. */
export function pagesFetched(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    const { accept = '' } = request.headers();
    if (accept.startsWith('text/html')) count += 1;
  });
  return () => count;
}
