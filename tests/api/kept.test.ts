import { expect, test } from 'vitest';
import { API_VERSION } from '#platform/http/version.ts';
import { cookieOf, openPlace } from './place.ts';

const { address } = await openPlace();
const form = { name: 'Ann', password: 'a quiet long word', birthYear: 1990, guidelines: true };
type Headers = Record<string, string>;
const post = (name: string, body: unknown, headers: Headers = {}) =>
  fetch(`${address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = (path: string, headers: Headers = {}) =>
  // A browser would revalidate by itself; programs do it by hand.
  fetch(address + path, { headers, cache: 'no-store' });

const cookie = cookieOf(await post('accounts.join', form));
const { secret } = (await (
  await post('accounts.create_token', { name: 'script', scopes: ['read', 'write'] }, { cookie })
).json()) as { secret: string };
const authorization = `Bearer ${secret}`;

test('what has not changed is a 304 without words; what has is whole, and bears another tag', async () => {
  const first = await get('/api/accounts.me', { authorization });
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  for (const known of [etag, `W/${etag}`, `"older", ${etag}`, '*']) {
    const same = await get('/api/accounts.me', { authorization, 'if-none-match': known });
    expect([same.status, same.headers.get('etag'), await same.text()], known).toEqual([
      304,
      etag,
      '',
    ]);
  }
  await post('accounts.change_language', { locale: 'es' }, { authorization });
  const changed = await get('/api/accounts.me', { authorization, 'if-none-match': etag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(etag);
  expect(await changed.json()).toMatchObject({ locale: 'es' });
});

test('a tag opens nothing: who may not read gets no 304', async () => {
  const etag = (await get('/api/accounts.me', { authorization })).headers.get('etag') ?? '';
  expect((await get('/api/accounts.me', { 'if-none-match': etag })).status).toBe(401);
  expect((await get('/api/accounts.me', { 'if-none-match': '*' })).status).toBe(401);
  expect(
    (await get('/api/accounts.person?person=x', { 'if-none-match': '*', cookie })).status,
  ).toBe(422);
});

test('a program may keep what it read by its token; a browser, which may be shared, keeps nothing', async () => {
  const kept = async (headers: Headers) => {
    const answer = await get('/api/learning.programmes', headers);
    return [answer.headers.get('cache-control'), answer.headers.get('vary')];
  };
  const vary = 'authorization, cookie, accept-language, accept-encoding';
  expect(await kept({ authorization })).toEqual(['private, no-cache', vary]);
  expect(await kept({ cookie })).toEqual(['no-store', vary]);
  expect(await kept({})).toEqual(['no-store', vary]);
});

test('a tag holds whichever way the answer was packed', async () => {
  const path = '/api/openapi.json';
  const packed = await get(path, { 'accept-encoding': 'gzip' });
  const plain = await get(path, { 'accept-encoding': 'identity' });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('etag')).toBe(`W/${plain.headers.get('etag')}`);
  for (const known of [packed, plain])
    expect((await get(path, { 'if-none-match': known.headers.get('etag') ?? '' })).status).toBe(
      304,
    );
});

test('an act bears no tag, and is never a 304', async () => {
  const answer = await post(
    'accounts.change_language',
    { locale: 'en' },
    { authorization, 'if-none-match': '*' },
  );
  expect([answer.status, answer.headers.get('etag')]).toEqual([200, null]);
});

test('every answer says which edition it is; who asks for another gets none', async () => {
  for (const answer of [
    await get('/api/accounts.me', { authorization }),
    await get('/api/accounts.me'),
    await get('/api/openapi.json'),
    await get('/api/nothing.here'),
    await get('/api/accounts.me', { authorization, 'samovar-version': API_VERSION }),
  ])
    expect(answer.headers.get('samovar-version')).toBe(API_VERSION);
  const other = await get('/api/accounts.me', { authorization, 'samovar-version': '7' });
  expect([other.status, await other.json()]).toEqual([
    422,
    expect.objectContaining({ reason: 'version_unknown' }),
  ]);
  const { info } = (await (await get('/api/openapi.json')).json()) as { info: { version: string } };
  expect(info.version).toBe(API_VERSION);
});
