import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { openBrowser } from '#platform/testing/browser.ts';
import { bundle } from './vite-plugin.ts';

const browser = await openBrowser();
const script = await bundle();
let page: Page;

beforeEach(async () => {
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/api/accounts.people_like') {
      const people = [{ id: '2', name: 'Benedict' }].filter(({ name }) =>
        name.toLowerCase().startsWith((url.searchParams.get('name') ?? '').toLowerCase()),
      );
      return route.fulfill({ json: { people } });
    }
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><main><textarea id="words" data-mentions="here" data-most="600"
        data-most-words="Left: #"></textarea><button type="button" data-tool="bold" data-for="words">B</button>
        <div data-tools><button type="button" id="one" tabindex="0">1</button><button type="button" id="two" tabindex="-1">2</button><button
        type="button" id="three" tabindex="-1">3</button></div><button type="button" data-tool="quote" data-for="words">Q</button>
        <article><div class="prose"><p id="said">Tea first, bread later.</p></div><a id="answer" data-enhance
        href="/?do=reply:1#quoted">Reply</a></article><textarea id="quoted-body"></textarea><datalist id="here"><option value="Ben"></option></datalist></main><p id="whisper"></p></html>`,
    });
  });
  await page.goto('http://words.test/');
  await page.addScriptTag({ content: script });
  await page.focus('#words');
});

test('what is chosen in a post when one replies stands in the reply as a quotation', async () => {
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('said') as Node);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.click('#answer');
  await expect.poll(() => page.inputValue('#quoted-body')).toBe('> Tea first, bread later.\n\n');
  // Nothing is chosen any more: the next reply begins empty.
  await page.fill('#quoted-body', '');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.click('#answer');
  await page.waitForTimeout(300);
  expect(await page.inputValue('#quoted-body')).toBe('');
});

test('the list of people is open, and a press on the button behind it is one', async () => {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Post';
    button.addEventListener('click', () => (document.title = 'Posted'));
    document.querySelector('main')?.append(button);
  });
  await page.keyboard.type('Dear @ben');
  await page.locator('[role=option]').nth(1).waitFor();
  await page.click('text=Post', { force: true, delay: 60 });
  await page.waitForFunction(() => document.title === 'Posted');
  await page.locator('[role=listbox]').waitFor({ state: 'detached' });
});

const words = () => page.inputValue('#words');

test('the tools write as if typed: what was chosen stays chosen, and undo takes it back', async () => {
  await page.keyboard.type('so warm');
  await page.keyboard.press('Control+a');
  await page.click('[data-tool=bold]');
  expect(await words()).toBe('**so warm**');
  await page.keyboard.press('Control+i');
  expect(await words()).toBe('***so warm***');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await words()).toBe('so warm');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and light');
  await page.keyboard.press('Control+a');
  await page.click('[data-tool=quote]');
  expect(await words()).toBe('> so warm\n> and light');
});

test('behind an @ people are offered: who is here first, then others; keys choose, Escape closes', async () => {
  await page.keyboard.type('Dear @ben');
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 2);
  expect(await page.locator('[role=option]').allTextContents()).toEqual(['Ben', 'Benedict']);
  expect(await page.getAttribute('#words', 'aria-activedescendant')).toBe('words-person-0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await words()).toBe('Dear @Benedict ');
  expect(await page.locator('[role=listbox]').count()).toBe(0);
  await page.keyboard.type('and @be');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('[role=listbox]').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(await words()).toBe('Dear @Benedict and @be\n');
});

test('behind a name that is written nobody is offered any more: Tab leads on', async () => {
  await page.keyboard.type('Dear @ben');
  await page.locator('[role=option]').nth(1).waitFor();
  await page.keyboard.press('Enter');
  expect(await words()).toBe('Dear @Ben ');
  expect(await page.locator('[role=option]').count()).toBe(0);
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('words');
});

test('an address is no mention, and what is left is said only near the end', async () => {
  await page.keyboard.type('me@ben');
  expect(await page.locator('[role=listbox]').count()).toBe(0);
  expect(await page.locator('#words-left').isVisible()).toBe(false);
  await page.fill('#words', 'x'.repeat(550));
  expect(await page.locator('#words-left').innerText()).toBe('Left: 50');
});

test('the tools are one stop of Tab: arrows go from one to the next, in the direction of the words', async () => {
  const at = () => page.evaluate(() => document.activeElement?.id);
  await page.focus('#one');
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('two');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('one');
  await page.keyboard.press('ArrowLeft');
  expect(await at()).toBe('three');
  expect(await page.locator('[data-tools] [tabindex="0"]').count()).toBe(1);
  expect(await page.getAttribute('#three', 'tabindex')).toBe('0');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('two');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-tools]'))).toBeNull();
});
