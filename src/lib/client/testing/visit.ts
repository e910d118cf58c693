import type { Browser, Page } from 'playwright-core';
import { openPlace, type Place } from './place.ts';

/** A place and a visitor's page in it. `before`: what is there when they come; `leave` is for the end of a test. */
export async function openVisit(
  browser: Browser,
  before: (place: Place) => unknown = () => undefined,
): Promise<{ place: Place; page: Page; leave: () => Promise<void> }> {
  const place = await openPlace();
  before(place);
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (problem) => console.error(problem));
  await page.goto(place.origin);
  await page.waitForSelector('html.js');
  return {
    place,
    page,
    async leave() {
      await page.context().close();
      await place.close();
    },
  };
}
