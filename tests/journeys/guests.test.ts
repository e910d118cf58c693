import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtWeb } from '#entry/web.ts';
import { root } from '#platform/root.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { does, makerOf, seedHalf } from '../matrix/side.ts';

const { cast, origin } = await openPlaceWithCast({}, { web: (address) => builtWeb(root, address) });
const half = await seedHalf(cast, await makerOf(cast), 'adult', 'Oakling');
const page = async () =>
  (await fetch(`${origin}/learn/${half.slug}/${half.discussion.slug}`)).text();

test('what is taken away is gone from guests’ pages at once, also from the kept one', async () => {
  const { post } = await does<{ post: string }>(cast, half.peer, 'learning.post_reply', {
    post: half.answer,
    body: 'Something that must go.',
    clientId: randomUUID(),
  });
  await expect.poll(page).toContain('Something that must go.');
  await does(cast, half.host, 'learning.remove_post', {
    post,
    rule: 'others_privacy',
    reason: 'It named somebody.',
  });
  await expect.poll(page, { timeout: 500, interval: 20 }).not.toContain('Something that must go.');
});

test('a kept page is the reader’s language, has the same headers, and none of a member’s things', async () => {
  const spanish = await fetch(`${origin}/learn/${half.slug}`, {
    headers: { 'accept-language': 'es-MX,es;q=0.9' },
  });
  const english = await fetch(`${origin}/learn/${half.slug}`, {
    headers: { 'accept-language': 'en' },
  });
  expect(await spanish.text()).toContain('lang="es"');
  expect(await english.text()).toContain('lang="en"');
  for (const answer of [spanish, english]) {
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('vary')).toContain('cookie');
  }
});

test('nothing on any page comes from elsewhere', async () => {
  for (const path of ['/', '/learn', `/learn/${half.slug}`, '/help', '/join', '/api']) {
    const html = await (await fetch(origin + path)).text();
    const foreign = [
      ...html.matchAll(
        /(?:src|srcset)="(https?:)?\/\/[^"]+"|<link[^>]+href="(https?:)?\/\/[^"]+"/g,
      ),
    ].map((match) => match[0]);
    expect(foreign, path).toEqual([]);
  }
});
