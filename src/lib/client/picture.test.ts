import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '#platform/testing/browser.ts';
import { bundle } from './vite-plugin.ts';

const html = `<!doctype html><html><body><main>
  <form method="post" action="/post" data-kept="new">
    <input id="title" name="title">
    <textarea id="body" name="body"></textarea><button type="button" id="open" data-picture-open="body">Picture</button>
    <div id="body-preview" data-by="posts.preview" hidden></div>
    <details id="adding" open><div data-picture="body" data-bytes="1000" data-adding="On its way"
      data-added="There" data-failed="Not arrived" data-missing="Choose" data-too-large="Too large">
      <input type="file" id="file" name="picture"><input id="words" name="pictureWords">
      <p data-picture-says></p><button type="button" data-picture-add>Add</button>
    </div></details>
    <button id="send">Send</button>
  </form></main><p id="whisper"></p><script type="module" src="/client.js"></script></body></html>`;

const browser = await openBrowser();
const script = await bundle();

type Sent = { picture: string; clientId: string };
let page: Page;
let uploads: Sent[];
let answer: { status: number; body: object } | 'away';
let posted: string | null;

beforeEach(async () => {
  [uploads, posted] = [[], null];
  answer = { status: 200, body: { path: '/images/one' } };
  page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/client.js')
      return route.fulfill({ contentType: 'text/javascript', body: script });
    if (path === '/post') posted = route.request().postData();
    if (path === '/api/posts.preview')
      return route.fulfill({ json: { html: ['<img src="/images/one" alt="">'] } });
    if (path !== '/api/community.upload_image')
      return route.fulfill({ contentType: 'text/html', body: html });
    uploads.push(route.request().postDataJSON() as Sent);
    if (answer === 'away') return route.abort();
    return route.fulfill({ status: answer.status, json: answer.body });
  });
  // Not every place has TLS: much of what browsers have is missing on its pages.
  await page.goto('http://samovar.example/');
  await page.waitForSelector('html.js');
});
afterEach(() => page.close());

const choose = (bytes = 10) =>
  page.setInputFiles('#file', {
    name: 'a.png',
    mimeType: 'image/png',
    buffer: Buffer.alloc(bytes, 1),
  });
const add = () => page.click('[data-picture-add]');
const says = () => page.innerText('[data-picture-says]');
const text = () => page.inputValue('#body');

test('a picture stands where one was writing, with its words, and the fields are empty again', async () => {
  await page.fill('#body', 'before after');
  await page.evaluate(() => {
    const area = document.querySelector('textarea');
    area?.setSelectionRange(6, 6);
  });
  await choose();
  await page.fill('#words', 'my [old] cat');
  await add();
  const told = page.waitForFunction(
    () => document.querySelector('#whisper.seen-by-readers')?.textContent === 'There',
  );
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('images'));
  expect(await text()).toBe('before after\n\n![my \\[old\\] cat](/images/one)\n\n');
  expect(uploads[0]?.picture).toBe(Buffer.alloc(10, 1).toString('base64'));
  expect(uploads[0]?.clientId).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(await page.inputValue('#words')).toBe('');
  // Once the picture is shown one writes on.
  await page.waitForFunction(() => document.activeElement?.id === 'body');
  // It is seen as a picture beside the words; only ears are told.
  await told;
  expect(await page.locator('#body-preview:visible img').count()).toBe(1);
});

test.each([
  ['within an open mark', 'One\n\nBold ****', 'One\n\nBold **'.length, 'One\n\nBold ****\n\nP\n\n'],
  ['within the first of two', 'One\nmore\n\nTwo', 2, 'One\nmore\n\nP\n\nTwo'],
  ['in an empty line', 'One\n\n\n\nTwo', 5, 'One\n\nP\n\nTwo'],
  ['in nothing yet', '', 0, 'P\n\n'],
])('a picture is a paragraph of its own, also %s', async (_where, before, at, after) => {
  await page.fill('#body', before);
  await page.evaluate(
    (here) => document.querySelector('textarea')?.setSelectionRange(here, here),
    at,
  );
  await choose();
  await add();
  await expect.poll(text).toBe(after.replace('P', '![](/images/one)'));
});

test('Enter in the words of a picture adds it, and nothing is sent', async () => {
  await page.fill('#body', 'Half a');
  await page.fill('#words', 'my cat');
  await page.press('#words', 'Enter');
  await expect.poll(says).toBe('Choose');
  await choose();
  await page.press('#words', 'Enter');
  await expect.poll(text).toBe('Half a\n\n![my cat](/images/one)\n\n');
  expect(posted).toBeNull();
});

test('Enter in a title goes on to the words, and nothing is sent', async () => {
  await page.fill('#body', 'Half a');
  await page.press('#title', 'Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('body');
  await page.keyboard.type(' thought');
  expect(await text()).toBe('Half a thought');
  expect(posted).toBeNull();
});

test('what is refused, too large, missing or cut off is said; nothing that was chosen is lost', async () => {
  await add();
  expect(await says()).toBe('Choose');
  await choose(1_001);
  await add();
  await expect.poll(says).toBe('Too large');
  expect(uploads).toEqual([]);
  await choose();
  answer = {
    status: 422,
    body: { detail: 'no', fields: { picture: { detail: 'Not a picture' } } },
  };
  await add();
  await page.waitForFunction(() => document.body.innerText.includes('Not a picture'));
  answer = 'away';
  await add();
  await page.waitForFunction(() => document.body.innerText.includes('Not arrived'));
  expect(await text()).toBe('');
  expect(
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#file')?.files?.length),
  ).toBe(1);
});

test('a picture that was chosen and not added goes along with what is sent', async () => {
  await page.fill('#body', 'Look');
  await choose();
  await page.click('#send');
  await page.waitForURL('**/post');
  expect(new URLSearchParams(posted ?? '').get('body')?.replaceAll('\r', '')).toBe(
    'Look\n\n![](/images/one)\n\n',
  );
});

test('nothing is sent when its picture did not arrive', async () => {
  await page.fill('#body', 'Look');
  await choose();
  answer = 'away';
  await page.click('#send');
  await page.waitForFunction(() => document.body.innerText.includes('Not arrived'));
  expect(posted).toBeNull();
  expect(await text()).toBe('Look');
});

test('the tool for pictures shows where one is chosen, and folds it away again', async () => {
  await page.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
  await page.click('#open');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('file');
  await page.click('#open');
  expect(await page.locator('#file').isVisible()).toBe(false);
});
