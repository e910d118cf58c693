import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtWeb } from '#entry/web.ts';
import { root } from '#platform/root.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { expectedGrid, gridText, markOf } from '../matrix/grid.ts';
import { hiddenFrom, type Role } from '../matrix/roles.ts';
import { pages } from '../matrix/rows.ts';
import { setStage } from '../matrix/stage.ts';

const { cast, origin } = await openPlaceWithCast(
  { TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' },
  { web: (address) => builtWeb(root, address) },
);
const { halves, players } = await setStage(cast);

/** Whose pages differ. */
const roles = [
  ...(['guest', 'member', 'other', 'teen', 'mentor', 'host', 'moderator', 'operator'] as const),
  'mentor+',
] as const satisfies Role[];

/** Those that answer to POST alone are left out; the use case behind them is in the other grid. */
const routes = [
  ...new Set(
    globSync('src/routes/**/{+page.svelte,+page.server.ts,+server.ts}')
      .filter((path) => !/const POST\b/.test(readFileSync(path, 'utf8')))
      .map((path) => `/${path.split('/').slice(2, -1).join('/')}`),
  ),
].sort();

async function read(role: Role, path: string): Promise<{ mark: string; text: string }> {
  const headers = (await players[role].headers()) as HeadersInit;
  const response = await fetch(origin + path, { headers, redirect: 'manual' });
  const text = JSON.stringify([...response.headers]) + (await response.text());
  const led = response.headers.get('location') ?? '';
  return { mark: led.startsWith('/sign-in') ? 'no' : markOf(response.status), text };
}

/** Where the pages that each role reads lead to, each with one page that leads there. */
const links = new Map<Role, Map<string, string>>(roles.map((role) => [role, new Map()]));

function gather(role: Role, page: string, html: string): void {
  for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
    const to = new URL(href.replaceAll('&amp;', '&'), origin + page);
    // A name leads to a person's page, and none says beside it whether they keep that to themselves.
    if (to.origin === new URL(origin).origin && !to.pathname.startsWith('/people/'))
      links.get(role)?.set(to.pathname + to.search, page);
  }
}

test('every page, by every role, about either side; and none shows what is hidden', async () => {
  const grid = new Map<string, string[]>();
  const leaks: string[] = [];
  for (const route of routes) {
    const address = pages[route];
    for (const half of address === undefined ? [null] : [halves.adult, halves.teen]) {
      const path = half === null || address === undefined ? route : address(half);
      const marks: string[] = [];
      for (const role of roles) {
        const { mark, text } = await read(role, path);
        marks.push(mark);
        if (mark === 'yes') gather(role, path, text);
        for (const side of hiddenFrom(role)) {
          for (const hidden of halves[side].marks) {
            // The scope of a duty is shown to operators as an id; an address comes back as it was asked.
            const isScope =
              route === '/operate' && role === 'operator' && hidden === halves.teen.programmeId;
            if (text.includes(hidden) && !path.includes(hidden) && !isScope)
              leaks.push(`${role} ${path}: ${hidden}`);
          }
        }
      }
      grid.set(half === null ? route : `${route} → ${half.side}`, marks);
    }
  }
  expect(leaks).toEqual([]);
  const text = gridText('Who sees which page (no: led to sign in)', roles, grid);
  expect(text).toBe(expectedGrid(join(root, 'tests/matrix/pages.txt'), text));
});

test('no link of any page leads nowhere, for whoever is shown it', async () => {
  const dead: string[] = [];
  for (const role of roles)
    for (const [to, page] of links.get(role) ?? [])
      if ((await read(role, to)).mark === '·') dead.push(`${role}: ${page} → ${to}`);
  expect(dead).toEqual([]);
  expect(links.get('operator')?.size).toBeGreaterThan(20);
});

test('an address that cannot be read is not found, and ends nothing', async () => {
  for (const path of ['/%', '/%zz', '/talk/%E0%A4%A', '/%zz/__data.json'])
    for (const asked of [path, `${path}?/default`])
      for (const method of ['GET', 'POST']) {
        const headers = { ...((await players.member.headers()) as HeadersInit), origin };
        const answer = await fetch(origin + asked, { method, headers });
        expect([404, 405], `${method} ${asked}: ${answer.status}`).toContain(answer.status);
      }
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

test('every route of the product is in the grid', () => {
  expect(routes.filter((route) => route.includes('[') && !(route in pages))).toEqual([]);
});

test('the stream is open to members alone, and tells nobody of what is hidden', async () => {
  for (const role of roles) {
    const ending = new AbortController();
    const headers = (await players[role].headers()) as HeadersInit;
    const from = `${origin}/live?on=inbox@0`;
    const response = await fetch(from, { headers, signal: ending.signal });
    expect(response.status, role).toBe(role === 'guest' ? 401 : 200);
    if (role !== 'guest') {
      const reader = response.body?.getReader();
      let heard = '';
      while (!heard.includes('data:'))
        heard += new TextDecoder().decode((await reader?.read())?.value);
      for (const side of hiddenFrom(role))
        for (const hidden of halves[side].marks) expect(heard, role).not.toContain(hidden);
    }
    ending.abort();
  }
});
