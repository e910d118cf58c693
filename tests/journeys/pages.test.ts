import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtWeb } from '#entry/web.ts';
import { root } from '#platform/root.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { expectedGrid, gridText, markOf } from '../matrix/grid.ts';
import { hiddenFrom, type Role } from '../matrix/roles.ts';
import type { Half } from '../matrix/side.ts';
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

const spaceOf = ({ talk }: Half) => `/talk/${talk.space.slug}`;
const threadOf = (half: Half) => `${spaceOf(half)}/${half.talk.thread.slug}`;

/** Route → address; a route about a programme, a space or a person is asked about either side. */
const ofPlace: Record<string, (half: Half) => string> = {
  '/learn/[programme]': (half) => `/learn/${half.slug}`,
  '/learn/[programme]/[step]': (half) => `/learn/${half.slug}/${half.discussion.slug}`,
  '/learn/[programme]/read/[step]': (half) => `/learn/${half.slug}/read/${half.reading.slug}`,
  '/learn/[programme]/register': (half) => `/learn/${half.slug}/register`,
  '/learn/[programme]/register/[step]': (half) =>
    `/learn/${half.slug}/register/${half.discussion.slug}`,
  '/learn/[programme]/edit': (half) => `/learn/${half.slug}/edit`,
  '/learn/[programme]/edit/new': (half) => `/learn/${half.slug}/edit/new?course=${half.course}`,
  '/learn/[programme]/edit/[step]': (half) => `/learn/${half.slug}/edit/${half.discussion.slug}`,
  '/talk/[space]': spaceOf,
  '/talk/[space]/about': (half) => `${spaceOf(half)}/about`,
  '/talk/[space]/about/edit': (half) => `${spaceOf(half)}/about/edit`,
  '/talk/[space]/feed.atom': (half) => `${spaceOf(half)}/feed.atom`,
  '/talk/[space]/new': (half) => `${spaceOf(half)}/new`,
  '/talk/[space]/[thread]': threadOf,
  '/talk/[space]/[thread]/feed.atom': (half) => `${threadOf(half)}/feed.atom`,
  '/talk/[space]/[thread]/tend': (half) => `${threadOf(half)}/tend`,
  '/images/[id]': (half) => `/images/${half.image}`,
  '/people/[id]': (half) => `/people/${half.author.personaId}`,
  '/people/[id]/picture/[version]': (half) =>
    `/people/${half.author.personaId}/picture/${half.avatar}.webp`,
  '/sitemap-[page].xml': () => '/sitemap-1.xml',
};
/** Answer to POST alone; the use case behind them is in the other grid. */
const byPost = [
  '/learn/[programme]/register.csv',
  '/learn/[programme]/register.json',
  '/operate/invitations/links.csv',
  '/settings/data/archive',
];

const routes = [
  ...new Set(
    globSync('src/routes/**/{+page.svelte,+page.server.ts,+server.ts}').map(
      (path) => `/${path.split('/').slice(2, -1).join('/')}`,
    ),
  ),
].sort();

async function read(role: Role, path: string): Promise<{ mark: string; text: string }> {
  const headers = (await players[role].headers()) as HeadersInit;
  const response = await fetch(origin + path, { headers, redirect: 'manual' });
  const text = JSON.stringify([...response.headers]) + (await response.text());
  const led = response.headers.get('location') ?? '';
  return { mark: led.startsWith('/sign-in') ? 'no' : markOf(response.status), text };
}

test(
  'every page, by every role, about either side; and none shows what is hidden',
  { timeout: 240_000 },
  async () => {
    const grid = new Map<string, string[]>();
    const leaks: string[] = [];
    for (const route of routes.filter((one) => !byPost.includes(one))) {
      const address = ofPlace[route];
      for (const half of address === undefined ? [null] : [halves.adult, halves.teen]) {
        const path = half === null || address === undefined ? route : address(half);
        const marks: string[] = [];
        for (const role of roles) {
          const { mark, text } = await read(role, path);
          marks.push(mark);
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
  },
);

test('every route of the product is in the grid', () => {
  const known = [...Object.keys(ofPlace), ...byPost];
  expect(routes.filter((route) => route.includes('[') && !known.includes(route))).toEqual([]);
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
