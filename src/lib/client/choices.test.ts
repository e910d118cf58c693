import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { openBrowser } from '#platform/testing/browser.ts';
import type { Place } from './testing/place.ts';
import { openVisit } from './testing/visit.ts';

const browser = await openBrowser();
let place: Place;
let page: Page;

beforeEach(async () => {
  const visit = await openVisit(browser);
  ({ place, page } = visit);
  return visit.leave;
});

test('what is chosen beside words comes back with them, here and from the server; consent does not', async () => {
  const chosen = async () => [
    await page.isChecked('#nameless'),
    await page.inputValue('#kind'),
    await page.isChecked('#agreed'),
  ];
  await page.fill('#long-body', 'I have told nobody');
  await page.check('#nameless');
  await page.check('#agreed');
  await expect.poll(() => place.drafts.get('kit:long:anonymous:chosen')).toBe('true');
  expect([...place.drafts.keys()].filter((name) => name.includes('guidelines'))).toEqual([]);
  // Another browser has the server's.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.waitForSelector('html.js');
  expect(await chosen()).toEqual([true, 'talk', false]);
  place.mood = 'away';
  await page.uncheck('#nameless');
  await page.selectOption('#kind', 'question');
  // Until what goes out has failed.
  await page.waitForTimeout(500);
  place.mood = 'well';
  await page.reload();
  await page.waitForSelector('html.js');
  expect(await chosen()).toEqual([false, 'question', false]);
  await expect.poll(() => place.drafts.get('kit:long:anonymous:chosen')).toBe('');
});

test('what is ticked while words are still on their way to the server is not undone by them', async () => {
  await page.fill('#long-title', 'At night');
  await page.fill('#long-body', 'I have told nobody');
  await page.check('#nameless');
  await expect.poll(() => place.drafts.get('kit:long:body')).toBe('I have told nobody');
  await page.waitForTimeout(1500);
  expect(place.drafts.get('kit:long:anonymous:chosen')).toBe('true');
});
