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
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  return visit.leave;
});

const write = (words: string): Promise<void> => page.fill('#reply-body', words);
const written = (): Promise<string> => page.inputValue('#reply-body');
const clientId = (): Promise<string> => page.inputValue('#reply [name=clientId]');
const stillHere = (): Promise<boolean> => page.evaluate(() => 'same' in globalThis);
function note(): Promise<string> {
  return page.locator('#reply [data-unsent]').innerText();
}
const bodies = (): string[] => place.posts.map(({ body }) => body);

test('words sent are there at once; the form is empty, under a new client id, and the page was never left', async () => {
  const first = await clientId();
  await write('Thank you, Ben.');
  await page.click('#send');
  await page.waitForSelector('#posts li');
  expect(await page.innerText('#posts')).toBe('Thank you, Ben.');
  expect(await written()).toBe('');
  expect(await clientId()).not.toBe(first);
  expect(await stillHere()).toBe(true);
  await page.waitForFunction(() => document.getElementById('whisper')?.textContent === 'Done');
});

test('what was changed in another form of the page is still there, and is said not to be saved', async () => {
  await page.fill('#reason-words', 'For Ben.');
  await write('Thank you, Ben.');
  await page.click('#send');
  await page.waitForSelector('#posts li');
  expect(await page.inputValue('#reason-words')).toBe('For Ben.');
  expect(await page.innerText('#reason [data-unsent]')).toBe('Not saved yet');
  // What is kept while it is typed is safe already.
  expect(await page.locator('#long [data-unsent]').count()).toBe(0);
  await page.click('#give');
  await page.waitForSelector('#reason [data-unsent]', { state: 'detached' });
});

test('pressed twice is sent once', async () => {
  place.mood = 'slow';
  await write('Once.');
  await page.evaluate(() => {
    document.getElementById('send')?.click();
    document.getElementById('send')?.click();
  });
  await page.waitForSelector('#posts li');
  expect(place.sendings).toBe(1);
});

test('refused: the reasons take the focus, and what was typed stays', async () => {
  await write('');
  await page.click('#more summary');
  await page.click('#send');
  await page.waitForSelector('[data-refused]:focus');
  expect(await page.getAttribute('#more', 'open')).not.toBeNull();
  expect(await stillHere()).toBe(true);
});

test('without a connection nothing is lost: it is said, and sent by itself when the connection is back', async () => {
  await write('Still here.');
  place.mood = 'away';
  await page.click('#send');
  await page.waitForSelector('#reply [data-unsent]');
  expect(await note()).toBe('No connection');
  expect(await written()).toBe('Still here.');
  place.mood = 'well';
  await page.waitForSelector('#reply [data-unsent]', { state: 'detached' });
  expect(await page.innerText('#posts')).toBe('Still here.');
  expect(bodies()).toEqual(['Still here.']);
});

test('an answer lost on its way back makes no second post', async () => {
  await write('Heard once.');
  place.mood = 'deaf';
  await page.click('#send');
  await page.waitForSelector('#reply [data-unsent]');
  place.mood = 'well';
  await page.waitForSelector('#reply [data-unsent]', { state: 'detached' });
  expect(bodies()).toEqual(['Heard once.']);
});

test('words changed after a failure are sent as they are now', async () => {
  await write('First.');
  place.mood = 'failing';
  await page.click('#send');
  await page.waitForSelector('#reply [data-unsent]');
  await write('Second.');
  place.mood = 'well';
  await page.click('#send');
  await page.waitForSelector('#posts li');
  expect(bodies()).toEqual(['Second.']);
});

test('words that could not be sent outlive a reload, with their client id', async () => {
  await write('Do not lose me.');
  place.mood = 'failing';
  await page.click('#send');
  await page.waitForSelector('#reply [data-unsent]');
  const id = await clientId();
  place.mood = 'well';
  place.drafts.clear();
  await page.reload();
  await page.waitForSelector('#reply [data-unsent]');
  expect([await written(), await clientId(), await note()]).toEqual([
    'Do not lose me.',
    id,
    'Restored',
  ]);
});

test('signed out meanwhile: the words stay, and the way to sign in is there', async () => {
  await write('Wait for me.');
  place.mood = 'signed_out';
  await page.click('#send');
  await page.waitForSelector('#reply [data-unsent]');
  expect(await written()).toBe('Wait for me.');
  expect(await page.getAttribute('#reply [data-unsent] a', 'href')).toBe('/sign-in?to=%2F');
});

test('a draft is kept while typing, here at once and with the server soon', async () => {
  await write('Half a thou');
  await page.waitForFunction(
    () => document.querySelector('[data-draft-state]')?.textContent === 'Saved',
  );
  expect(place.drafts.get('kit:reply')).toBe('Half a thou');
  place.mood = 'away';
  await write('Half a thought');
  await page.waitForFunction(
    () => document.querySelector('[data-draft-state]')?.textContent === 'Kept here',
  );
  place.mood = 'well';
  await page.reload();
  await page.waitForSelector('html.js');
  expect(await written()).toBe('Half a thought');
});

test('words of last week on this device give way to newer ones, and are offered', async () => {
  place.drafts.set('kit:reply', 'Written on the computer');
  const kept = { words: 'Typed long ago, without a connection', at: Date.now() - 7 * 86_400_000 };
  await page.evaluate(
    (words) => localStorage.setItem('samovar:draft:Ann:kit:reply', words),
    JSON.stringify(kept),
  );
  await page.reload();
  await expect.poll(written).toBe('Written on the computer');
  expect(await page.textContent('[data-older-words]')).toBe(kept.words);
  await page.click('summary:text("Before")');
  await page.click('[data-older-use]');
  expect(await written()).toBe(kept.words);
  expect(await page.textContent('[data-older-words]')).toBe('Written on the computer');
});

test('what is authored survives the page, with the version it was typed for', async () => {
  await page.fill('#long-body', 'A whole reading');
  await page.reload();
  await page.waitForSelector('html.js');
  expect(await page.inputValue('#long-body')).toBe('A whole reading');
  // With the server too: another browser has it.
  await expect.poll(() => place.drafts.get('kit:long:body')).toBe('A whole reading');
  await page.fill('#long-body', 'A whole reading, begun for another version');
  await page.evaluate(() => {
    const key = 'samovar:draft:Ann:kit:long:body';
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('v2', 'v1'));
    // As without a connection.
    window.fetch = () => Promise.reject(new Error('away'));
  });
  await page.reload();
  await page.waitForSelector('html.js');
  expect(await page.inputValue('#long input[name=base]')).toBe('v1');
});

test('Ctrl and Enter send the words', async () => {
  await write('Sent by keys.');
  await page.press('#reply-body', 'Control+Enter');
  await page.waitForSelector('#posts li');
  expect(place.posts.at(-1)?.body).toBe('Sent by keys.');
});

test('leaving in the middle of a word keeps it', async () => {
  await write('Quick');
  await page.goto('about:blank');
  await expect.poll(() => place.drafts.get('kit:reply')).toBe('Quick');
});

test('no draft rises again after its words were sent', async () => {
  await write('Said.');
  await page.click('#send');
  await page.waitForSelector('#posts li');
  // One that still waited would be kept 0.8 s after the last key.
  await page.waitForTimeout(1_000);
  expect(place.drafts.size).toBe(0);
});

test('where the sending leads elsewhere, so does the page, and back again', async () => {
  await page.click('#go');
  await page.waitForFunction(() => location.pathname === '/elsewhere');
  expect(await page.innerText('h1')).toBe('/elsewhere');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === '/');
  expect(await stillHere()).toBe(true);
});

test('a marked link is followed in place', async () => {
  await page.click('#link');
  await page.waitForFunction(() => document.title === '/elsewhere');
  expect(await stillHere()).toBe(true);
});

test('a preview is shown, goes on as one types, and is hidden', async () => {
  await write('As *it* looks');
  await page.click('#look');
  await page.waitForSelector('#reply-body-preview em');
  expect(await page.getAttribute('#look', 'aria-expanded')).toBe('true');
  await write('As *she* looks');
  await page.waitForSelector('#reply-body-preview em:text("she")');
  await page.click('#look');
  expect(await page.isHidden('#reply-body-preview')).toBe(true);
});

test('a page with styles of its own is not seen undressed', async () => {
  await page.click('#link');
  await page.waitForFunction(() => document.title === '/elsewhere');
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).color)).toBe(
    'rgb(1, 2, 3)',
  );
});
