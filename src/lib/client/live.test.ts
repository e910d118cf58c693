import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { openBrowser } from '#platform/testing/browser.ts';
import { cup } from './testing/page.ts';
import type { Place } from './testing/place.ts';
import { openVisit } from './testing/visit.ts';

const browser = await openBrowser();
let place: Place;
let page: Page;

beforeEach(async () => {
  const visit = await openVisit(browser, ({ cups }) =>
    cups.push({ at: 2, words: 'two' }, { at: 5, words: 'five' }),
  );
  ({ place, page } = visit);
  await joins();
  return visit.leave;
});

const joins = () => expect.poll(() => place.joined().length).toBeGreaterThan(0);
async function go(tab: Page): Promise<void> {
  await tab.goto(place.origin);
  await tab.waitForSelector('html.js');
  await joins();
}
const tell = (after: number, seq: number, html: string): void =>
  place.tell({ on: 'shelf:1', after, seq, html: `<ol id="shelf" data-part>${html}</ol>` });
const shelf = (tab = page): Promise<string[]> => tab.locator('#shelf li').allInnerTexts();

test('the stream is asked for what the page shows, and how far', () => {
  expect(place.joined()).toEqual([['unread@0', 'shelf:1@2']]);
});

test('news of the inbox are shown, and what else there is on the page is fetched; words, caret and open things stay', async () => {
  await page.click('#more summary');
  await page.fill('#reply-body', 'In the middle');
  await page.evaluate(() =>
    (document.getElementById('reply-body') as HTMLTextAreaElement).setSelectionRange(3, 3),
  );
  place.posts.push({ clientId: 'x', body: 'From Ben' });
  place.unread = 1;
  place.wake();
  await page.waitForFunction(() => document.getElementById('mark')?.textContent === '1 new');
  await page.waitForSelector('#post-x');
  expect(await page.inputValue('#reply-body')).toBe('In the middle');
  expect(
    await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionStart),
  ).toBe(3);
  expect(await page.getAttribute('#more', 'open')).not.toBeNull();
});

test('a bell is rung for what is new in the inbox, and none for what follows from what one just did', async () => {
  const heard = () => page.locator('#whisper').innerText();
  await page.fill('#reply-body', 'Said by me');
  await page.click('#send');
  await page.waitForSelector('#posts li');
  place.unread = 1;
  place.wake();
  await page.waitForFunction(() => document.getElementById('mark')?.textContent === '1 new');
  await page.waitForTimeout(200);
  expect(await heard()).not.toContain('1 new');
  await page.waitForTimeout(3_000);
  place.unread = 2;
  place.wake();
  await expect.poll(heard).toContain('2 new');
});

test('news take their place: new ones in order, changed ones where they stand, gone ones leave; no page is fetched', async () => {
  tell(
    2,
    5,
    cup({ at: 3, words: 'three' }) + cup({ at: 5, words: 'FIVE' }) + '<i id="cup-2" data-gone></i>',
  );
  await page.waitForSelector('#cup-3');
  expect(await shelf()).toEqual(['three\n\nReply', 'FIVE\n\nReply']);
  // Forms and links keep one's place on the page.
  expect(await page.getAttribute('#cup-3 form', 'action')).toBe('?/heart&after=x&do=edit:2');
  expect(await page.getAttribute('#cup-5 a', 'href')).toBe('?after=x&do=reply:5');
  // The page goes on behind its last one: that is for another page.
  tell(5, 6, cup({ at: 9, words: 'nine' }) + cup({ at: 1, words: 'one' }));
  await page.waitForSelector('#cup-1');
  expect(await page.locator('#shelf li').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'cup-1',
    'cup-3',
    'cup-5',
  ]);
  // What has another place now moves there.
  tell(6, 7, `<li id="cup-5" data-at="2" aria-label="Cup 5">moved</li>`);
  await page.waitForFunction(
    () => document.querySelector('#shelf li:nth-child(2)')?.textContent === 'moved',
  );
  // Said along with what came just before, where that was not said yet.
  await page.waitForFunction(() =>
    document.getElementById('whisper')?.textContent?.endsWith('Cup 5'),
  );
});

test('what was told before is not told again, and a form that is open stays open', async () => {
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.innerHTML = '<textarea id="open"></textarea>';
    const own = Object.assign(document.createElement('p'), { textContent: 'My list' });
    own.dataset['own'] = '';
    document.getElementById('cup-5')?.append(form, own);
  });
  await page.fill('#open', 'Half a thought');
  tell(2, 4, cup({ at: 5, words: 'FIVE' }));
  await page.waitForFunction(() => document.querySelector('#cup-5 p')?.textContent === 'FIVE');
  expect(await page.inputValue('#open')).toBe('Half a thought');
  expect(await page.innerText('#cup-5 [data-own]')).toBe('My list');
  tell(2, 3, cup({ at: 5, words: 'five again' }));
  tell(4, 5, cup({ at: 2, words: 'TWO' }));
  await page.waitForFunction(() => document.querySelector('#cup-2 p')?.textContent === 'TWO');
  expect((await shelf())[1]).toContain('FIVE');
});

test('where something is missing in between, or there is more than was sent, the page is fetched', async () => {
  place.cups.push({ at: 6, words: 'six' }, { at: 7, words: 'seven' });
  tell(3, 4, cup({ at: 7, words: 'seven' }));
  await page.waitForSelector('#cup-6');
  place.cups.push({ at: 8, words: 'eight' });
  place.tell({ on: 'shelf:1', after: 4, seq: 5, isStale: true, within: 40 });
  await page.waitForSelector('#cup-8');
});

test('one tab holds the stream for all; when it goes another takes it over, as far as its page is', async () => {
  const other = await page.context().newPage();
  await go(other);
  tell(2, 3, cup({ at: 3, words: 'three' }));
  await Promise.all([page.waitForSelector('#cup-3'), other.waitForSelector('#cup-3')]);
  expect(place.joined()).toHaveLength(1);
  await page.close();
  await expect.poll(() => place.joined()).toEqual([['unread@0', 'shelf:1@3']]);
  tell(3, 4, cup({ at: 4, words: 'four' }));
  await other.waitForSelector('#cup-4');
});

test('a stream that breaks off is opened anew, as far as the page is by then', async () => {
  tell(2, 4, cup({ at: 3, words: 'three' }));
  await page.waitForSelector('#cup-3');
  place.breakOff();
  await expect.poll(() => place.joined()).toEqual([['unread@0', 'shelf:1@4']]);
});

test('what may not be read any more leaves with its page', async () => {
  place.gone = true;
  place.tell({ on: 'shelf:1', hasEnded: true });
  await page.waitForFunction(() => document.querySelector('main')?.textContent === 'Gone');
});
