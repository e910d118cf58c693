import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtWeb } from '#entry/web.ts';
import { root } from '#platform/root.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { does, makerOf, seedHalf } from '../matrix/side.ts';

const { cast, origin } = await openPlaceWithCast({}, { web: (address) => builtWeb(root, address) });
const half = await seedHalf(cast, await makerOf(cast), 'adult', 'Oakling');

test('whoever finds a hole in the wall learns whom to tell; a keeper of passwords where one is changed', async () => {
  const security = await fetch(`${origin}/.well-known/security.txt`);
  expect(security.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const text = await security.text();
  expect(text).toContain(`Contact: ${origin}/contact\n`);
  expect(text).toContain(`Canonical: ${origin}/.well-known/security.txt\n`);
  const expires = new Date(/^Expires: (.*)$/m.exec(text)?.[1] ?? '').getTime() - Date.now();
  expect(expires / 86_400_000).toBeGreaterThan(150);
  expect(expires / 86_400_000).toBeLessThan(365);
  const password = await fetch(`${origin}/.well-known/change-password`, { redirect: 'manual' });
  expect(password.status).toBe(302);
  expect(password.headers.get('location')).toBe('/settings/security#password');
});

const described = async (path: string) => {
  const html = await (await fetch(origin + path)).text();
  return [...html.matchAll(/<meta name="description" content="([^"]*)"/g)].map(([, said]) => said);
};

test('public pages say what they are, once, and nothing private', async () => {
  for (const path of ['/', '/help', '/guidelines', '/contact', `/learn/${half.slug}`]) {
    const said = await described(path);
    expect(said, path).toHaveLength(1);
    expect(said[0]?.length, path).toBeGreaterThan(5);
  }
  for (const path of ['/sign-in', '/join', `/learn/${half.slug}/${half.discussion.slug}`])
    expect(await described(path), path).toEqual([]);
});

test('how a thread begins is said of it, but not of one that was begun without a name', async () => {
  const opened = async (more: object) => {
    const at = await does<Record<'threadSlug' | 'spaceSlug', string>>(
      cast,
      half.author,
      'community.open_thread',
      {
        ...{ space: half.talk.space.id, title: 'An evening', body: 'The kettle sings.' },
        ...{ clientId: randomUUID(), ...more },
      },
    );
    return `/talk/${at.spaceSlug}/${at.threadSlug}`;
  };
  expect(await described(await opened({}))).toEqual(['The kettle sings.']);
  expect(await described(await opened({ anonymous: 'yes' }))).toEqual([]);
});
