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

const write = (words: string): Promise<void> => page.fill('#reply-body', words);
const written = (): Promise<string> => page.inputValue('#reply-body');
const note = (): Promise<string> => page.locator('#reply [data-unsent]').innerText();
const bodies = (): string[] => place.posts.map(({ body }) => body);

/** Words that arrive, and of which nobody here is told. */
async function sendUnheard(words: string): Promise<void> {
  await write(words);
  place.mood = 'deaf';
  await page.click('#send');
  await page.waitForSelector('#reply [data-unsent]');
}

test('words changed after their first arrived unheard are not taken for these: they stay, and one is told', async () => {
  await sendUnheard('Heard.');
  await write('Heard. And more.');
  place.mood = 'well';
  await page.click('#send');
  await page.waitForSelector('[data-refused]:focus');
  expect(await written()).toBe('Heard. And more.');
  expect(bodies()).toEqual(['Heard.']);
  await page.click('#send');
  await page.waitForSelector('#posts li:nth-child(2)');
  expect(bodies()).toEqual(['Heard.', 'Heard. And more.']);
});

test('what had arrived unheard is not called unsent after a reload, and no draft of it rises', async () => {
  await sendUnheard('Heard.');
  place.mood = 'well';
  await page.reload();
  await page.waitForFunction(() => document.getElementById('whisper')?.textContent === 'Done');
  expect([await written(), await page.locator('#reply [data-unsent]').count()]).toEqual(['', 0]);
  await page.waitForTimeout(1_000);
  expect([bodies(), [...place.drafts]]).toEqual([['Heard.'], []]);
});

test('what was added before a reload to words that had arrived is kept, beside the way to them', async () => {
  await sendUnheard('Heard.');
  await write('Heard. And more.');
  place.mood = 'well';
  await page.reload();
  await page.waitForSelector('#reply [data-unsent] a');
  expect([await written(), await note()]).toEqual(['Heard. And more.', 'Arrived See']);
  expect(bodies()).toEqual(['Heard.']);
  // The first press says so; the next sends it, under an id of its own.
  await page.click('#send');
  await page.waitForSelector('[data-refused]:focus');
  await page.click('#send');
  await page.waitForSelector('#posts li:nth-child(2)');
  expect(bodies()).toEqual(['Heard.', 'Heard. And more.']);
});

test('words that wait are sent by themselves for seven days from their first try, however often it failed since', async () => {
  const days = (age?: number) =>
    page.evaluate((to) => {
      const [key = ''] = Object.keys(localStorage).filter((one) => one.includes('unsent'));
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { at: number };
      const day = 24 * 60 * 60 * 1000;
      if (to !== undefined)
        localStorage.setItem(key, JSON.stringify({ ...kept, at: Date.now() - to * day }));
      return Math.round((Date.now() - kept.at) / day);
    }, age);
  const retries = () => page.evaluate(() => void dispatchEvent(new Event('online')));
  await write('Since Monday.');
  place.mood = 'failing';
  await page.click('#send');
  await page.waitForSelector('#reply [data-unsent]');
  expect(await days(6)).toBe(0);
  const before = place.sendings;
  await retries();
  await expect.poll(() => place.sendings).toBeGreaterThan(before);
  await page.waitForSelector('#reply:not([aria-busy])');
  expect(await days(8)).toBe(6);
  place.mood = 'well';
  await retries();
  await page.waitForTimeout(300);
  expect([bodies(), await written()]).toEqual([[], 'Since Monday.']);
});

test('of a form with a password nothing is kept of how it went out', async () => {
  await page.evaluate(() =>
    document
      .getElementById('reply')
      ?.insertAdjacentHTML('beforeend', '<input type="password" name="current" />'),
  );
  await page.fill('[name=current]', 'a quiet long word');
  await sendUnheard('Heard.');
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain('Heard.');
  expect(decodeURIComponent(kept.replaceAll('+', ' '))).not.toContain('a quiet long word');
});

test('words that nothing else keeps outlast a page of another build, whether they were refused or wait beside', async () => {
  const reason = () => page.inputValue('#reason-words');
  const opened = async (press: string) => {
    place.build += '?next';
    await Promise.all([page.waitForEvent('load'), page.click(press)]);
    await page.waitForSelector('#reason [data-unsent]');
  };
  await page.fill('#reason-words', 'Because it was the wrong button');
  await page.fill('#reason [name=current]', 'a quiet long word');
  place.mood = 'refusing';
  await opened('#give');
  expect(await reason()).toBe('Because it was the wrong button');
  // A password is kept nowhere, and so comes back in no field.
  expect(await page.inputValue('#reason [name=current]')).toBe('');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('quiet');
  await page.fill('#reason-words', 'Because it was the wrong button, twice');
  await page.fill('#reason [name=current]', 'a quiet long word');
  place.mood = 'well';
  await write('Sent meanwhile');
  await opened('#send');
  expect([await reason(), bodies()]).toEqual([
    'Because it was the wrong button, twice',
    ['Sent meanwhile'],
  ]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('quiet');
});
