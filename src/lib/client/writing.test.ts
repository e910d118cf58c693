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
    const asked = url.searchParams.get('do') ?? '';
    // What a server says of it: a form, and in it the words as they are quoted there.
    const form = `<form id="reply-1"><textarea id="reply-1-body" name="body" data-mentions="here"
      ${asked.startsWith('quote') ? 'data-quoted="> @Ann:&#10;> Tea first, bread later.&#10;&#10;"' : ''}></textarea><details><input
      name="contentNote" value="${asked.startsWith('quote') ? 'hunger' : ''}"></details></form>`;
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
        href="/?do=reply:1#reply-1">Reply</a><a id="quote" data-enhance href="/?do=quote:1#reply-1">Quote</a>${asked === '' ? '' : form}</article><datalist id="here"><option value="Ben"></option></datalist></main><p id="whisper"></p></html>`,
    });
  });
  await page.goto('http://words.test/');
  await page.addScriptTag({ content: script });
  await page.focus('#words');
});

const choose = (from: number, to: number) =>
  page.evaluate(
    ([from = 0, to = 0]) => {
      const text = document.getElementById('said')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, from, text, to);
    },
    [from, to],
  );
const reply = () => page.inputValue('#reply-1-body');

test.each(['#answer', '#quote'])(
  'what is chosen in a post stands in the reply as a quotation, below who said it: %s',
  async (link) => {
    await choose(11, 22);
    await page.click(link);
    await expect.poll(reply).toBe('> @Ann:\n> bread later\n\n');
    // Loaded again, the page asks for no second quotation.
    expect(new URL(page.url()).search).toBe('?do=reply:1');
  },
);

test('with nothing chosen a reply begins empty, and a quote is the post as its page quotes it', async () => {
  await page.click('#answer');
  await expect.poll(() => page.locator('#reply-1-body').count()).toBe(1);
  expect(await reply()).toBe('');
  await page.click('#quote');
  await expect.poll(reply).toBe('> @Ann:\n> Tea first, bread later.\n\n');
  expect(await page.inputValue('[name=contentNote]'), 'its note goes along').toBe('hunger');
  expect(await page.locator('details').getAttribute('open')).toBe('');
});

test('a quote goes where one has begun to write, at the caret, and nothing typed there is lost', async () => {
  await page.keyboard.type('Before.\n\nBehind.');
  await page.evaluate(() =>
    (document.getElementById('words') as HTMLTextAreaElement).setSelectionRange(7, 7),
  );
  await page.click('#quote');
  const whole = 'Before.\n\n> @Ann:\n> Tea first, bread later.\n\n\n\nBehind.';
  await expect.poll(words).toBe(whole);
  expect(await page.locator('#reply-1-body').count(), 'no second box').toBe(0);
  await page.click('#quote');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('words');
  expect(await words(), 'once').toBe(whole);
  // One writes on there, and undo takes it back.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('words');
  await page.keyboard.press('Control+z');
  expect(await words()).toBe('Before.\n\nBehind.');
});

test('the tool quotes the lines that are chosen, and begins a quotation where none are', async () => {
  const quoteLines = async (value: string, from: number, to = from) => {
    await page.fill('#words', value);
    await page.evaluate(
      ([from = 0, to = 0]) =>
        (document.getElementById('words') as HTMLTextAreaElement).setSelectionRange(from, to),
      [from, to],
    );
    await page.click('[data-tool=quote]');
    await page.keyboard.type('x');
    return words();
  };
  expect(await quoteLines('', 0)).toBe('> x');
  expect(await quoteLines('one\n\ntwo', 4)).toBe('one\n> x\ntwo');
  expect(await quoteLines('one\ntwo', 1)).toBe('one\n\n> x\ntwo');
  expect(await quoteLines('one\ntwo\nthree', 1, 6)).toBe('> one\n> two\n\nx\nthree');
  expect(await quoteLines('one\ntwo', 0, 4)).toBe('> one\n\nx\ntwo');
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
  expect(await words()).toBe('> so warm\n> and light\n\n');
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

test('the tool for tables writes one behind the paragraph, its first heading chosen; undo takes it back', async () => {
  await page.evaluate(() => {
    const tool = document.createElement('button');
    Object.assign(tool.dataset, { tool: 'table', for: 'words' });
    tool.dataset['text'] = '| Heading | Heading |\n| --- | --- |\n|  |  |';
    tool.textContent = 'T';
    document.querySelector('main')?.append(tool);
  });
  await page.keyboard.type('Our *tea*.\n\nBehind.');
  const use = async () => {
    await page.evaluate(() =>
      (document.getElementById('words') as HTMLTextAreaElement).setSelectionRange(5, 5),
    );
    await page.click('[data-tool=table]');
  };
  await use();
  await page.keyboard.press('Control+z');
  expect(await words()).toBe('Our *tea*.\n\nBehind.');
  await use();
  await page.keyboard.type('Tea');
  const table = '| Tea | Heading |\n| --- | --- |\n|  |  |';
  expect(await words()).toBe(`Our *tea*.\n\n${table}\n\nBehind.`);
});
