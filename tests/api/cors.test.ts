import { expect, test } from 'vitest';
import { cookieOf, openPlace } from './place.ts';

const APP = 'https://app.example.org';
const place = await openPlace({ settings: { API_ORIGINS: [APP] } });
const { address, origin } = place;
const closed = await openPlace();
const form = { name: 'Ann', password: 'a quiet long word', birthYear: 1990, guidelines: true };
type Headers = Record<string, string>;

const send = (method: string, path: string, headers: Headers = {}, body?: unknown) =>
  fetch((path.startsWith('http') ? '' : address) + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const ACAO = 'access-control-allow-origin';

const cookie = cookieOf(await send('POST', '/api/accounts.join', {}, form));
const { secret } = (await (
  await send(
    'POST',
    '/api/accounts.create_token',
    { cookie },
    { name: 'x', scopes: ['read', 'write'] },
  )
).json()) as { secret: string };
const authorization = `Bearer ${secret}`;

test('a site that is named may read and write, by a token', async () => {
  const read = await send('GET', '/api/accounts.me', { origin: APP, authorization });
  expect([read.status, read.headers.get(ACAO)]).toEqual([200, APP]);
  expect(read.headers.get('access-control-allow-credentials')).toBeNull();
  expect(read.headers.get('vary')).toMatch(/^origin, /);
  const written = await send(
    'POST',
    '/api/accounts.change_language',
    { origin: APP, authorization, 'sec-fetch-site': 'cross-site' },
    { locale: 'es' },
  );
  expect([written.status, written.headers.get(ACAO)]).toEqual([200, APP]);
});

test('a refusal can be read there, too', async () => {
  const refused = await send('GET', '/api/accounts.me', {
    origin: APP,
    authorization: 'Bearer no',
  });
  expect([refused.status, refused.headers.get(ACAO)]).toEqual([401, APP]);
  expect(refused.headers.get('access-control-expose-headers')).toContain('www-authenticate');
});

test('a cookie that comes along is nobody’s: neither read nor done by', async () => {
  const read = await send('GET', '/api/accounts.me', { origin: APP, cookie });
  expect(read.status).toBe(401);
  const written = await send(
    'POST',
    '/api/accounts.change_language',
    { origin: APP, cookie },
    { locale: 'en' },
  );
  expect([written.status, ((await written.json()) as { reason: string }).reason]).toEqual([
    403,
    'other_origin',
  ]);
  const session = await send(
    'POST',
    '/api/accounts.sign_in',
    { origin: APP },
    { who: 'Ann', password: form.password },
  );
  expect([session.status, session.headers.getSetCookie()]).toEqual([403, []]);
});

test.each([
  'https://elsewhere.example',
  'null',
  'https://app.example.org.evil.example',
  'http://app.example.org',
  'https://app.example.org:8443',
  'https://APP.example.org',
  '*',
])('any other is told nothing, and writes nothing: %s', async (other) => {
  const read = await send('GET', '/api/learning.programmes', { origin: other });
  expect([
    read.status,
    read.headers.get(ACAO),
    read.headers.get('vary')?.startsWith('origin'),
  ]).toEqual([200, null, true]);
  const headers = { origin: other, authorization };
  const written = await send('POST', '/api/accounts.change_language', headers, { locale: 'en' });
  expect([written.status, written.headers.get(ACAO)]).toEqual([403, null]);
  const asked = await send('OPTIONS', '/api/accounts.change_language', {
    origin: other,
    'access-control-request-method': 'POST',
  });
  expect([asked.headers.get(ACAO), asked.headers.get('access-control-allow-methods')]).toEqual([
    null,
    null,
  ]);
});

test('a preflight is told the verbs and headers of the operation, for ten minutes', async () => {
  const asked = await send('OPTIONS', '/api/accounts.change_language', {
    origin: APP,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  });
  expect([
    asked.status,
    asked.headers.get(ACAO),
    asked.headers.get('access-control-allow-methods'),
  ]).toEqual([204, APP, 'POST, OPTIONS']);
  expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(asked.headers.get('access-control-max-age')).toBe('600');
});

test('our own pages go on with their cookies', async () => {
  const read = await send('GET', '/api/accounts.me', { origin, cookie });
  expect([read.status, read.headers.get(ACAO)]).toEqual([200, null]);
});

test('pages, streams and health are for no other site; and without the setting nothing is', async () => {
  for (const path of ['/healthz', '/live', '/api/problems/invalid'])
    expect((await send('GET', path, { origin: APP })).headers.get(ACAO), path).toBeNull();
  const read = await send('GET', `${closed.address}/api/learning.programmes`, { origin: APP });
  expect([read.headers.get(ACAO), read.headers.get('vary')?.includes('origin')]).toEqual([
    null,
    false,
  ]);
  const written = await send(
    'POST',
    `${closed.address}/api/accounts.sign_out`,
    { origin: APP },
    {},
  );
  expect(written.status).toBe(403);
});
