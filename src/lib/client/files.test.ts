import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atEnd } from '#platform/testing/at-end.ts';
import { openBrowser } from '#platform/testing/browser.ts';
import { bundle } from './vite-plugin.ts';

const html = `<!doctype html><html><body><main><form method="post" action="/post">
    <textarea id="body" name="body"></textarea>
    <details open><div data-picture="body" data-programme="garden" data-adding="On its way" data-failed="Not arrived">
      <input type="file" id="file" name="file"><input id="words" name="fileWords">
      <p data-picture-says></p><button type="button" data-picture-add>Add</button>
    </div></details>
  </form></main><p id="whisper"></p><script type="module" src="/client.js"></script></body></html>`;

const browser = await openBrowser();
const script = await bundle();

const PIECE = 2_000_000;
const SIZE = 5_000_000;
const film = join(tmpdir(), `samovar-film-${process.pid}.mp4`);
writeFileSync(film, Buffer.alloc(SIZE, 7));
atEnd(() => rmSync(film));

let page: Page;
/** Files by what their sending was called, with how much of each has come. */
let files: Map<string, number>;
let pieces: number[];
/** A piece that never gets an answer. */
let lost: number | undefined;

beforeEach(async () => {
  [files, pieces, lost] = [new Map(), [], undefined];
  page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/client.js')
      return route.fulfill({ contentType: 'text/javascript', body: script });
    const sent = () =>
      route.request().postDataJSON() as { clientId: string; file: string; nr: number };
    if (path === '/api/learning.begin_file') {
      const { clientId } = sent();
      files.set(clientId, files.get(clientId) ?? 0);
      return route.fulfill({ json: { file: clientId, piece: PIECE } });
    }
    if (path !== '/api/learning.add_piece')
      return route.fulfill({ contentType: 'text/html', body: html });
    const { file, nr } = sent();
    pieces.push(nr);
    if (nr === lost) return;
    const before = files.get(file);
    if (before === undefined) return route.fulfill({ status: 404, json: { detail: 'Gone' } });
    const arrived = Math.max(before, Math.min(SIZE, (nr + 1) * PIECE));
    files.set(file, arrived);
    const done = arrived === SIZE ? { path: '/files/one', kind: 'video' } : null;
    return route.fulfill({ json: { arrived, done } });
  });
  await page.goto('http://samovar.example/');
  await page.waitForSelector('html.js');
});
afterEach(() => page.close());

async function add(): Promise<void> {
  // It is folded away once something was added.
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await page.setInputFiles('#file', film);
  await page.click('[data-picture-add]');
}
/** How often it stands in the text. */
const there = () => page.inputValue('#body').then((text) => text.split('/files/one').length - 1);

test('a film whose way broke off goes on where it did when it is chosen again', async () => {
  lost = 2;
  await add();
  await expect.poll(() => pieces).toEqual([0, 1, 2]);
  await page.reload();
  await page.waitForSelector('html.js');
  lost = undefined;
  await add();
  await expect.poll(there).toBe(1);
  expect(files.size, 'the room of one is taken up').toBe(1);
  // The first is sent again to learn how much has come.
  expect(pieces).toEqual([0, 1, 2, 0, 2]);

  // Wanted a second time, or changed since, it is another one.
  await add();
  await expect.poll(there).toBe(2);
  expect(files.size).toBe(2);
  utimesSync(film, 1, 1);
  await add();
  await expect.poll(there).toBe(3);
  expect(files.size).toBe(3);
});

test('one that was begun too long ago begins anew', async () => {
  lost = 1;
  await add();
  await expect.poll(() => pieces).toEqual([0, 1]);
  files.clear();
  lost = undefined;
  await page.reload();
  await page.waitForSelector('html.js');
  const [key] = await page.evaluate(() => Object.keys(sessionStorage));
  expect(key).toContain('garden');
  await page.route('**/api/learning.begin_file', (route) => {
    const { clientId } = route.request().postDataJSON() as { clientId: string };
    return route.fulfill({ json: { file: clientId, piece: PIECE } });
  });
  await add();
  await expect.poll(() => page.innerText('[data-picture-says]')).toBe('Gone');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
