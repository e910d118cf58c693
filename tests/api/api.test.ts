import { request } from 'node:http';
import { expect, test } from 'vitest';
import { cookieOf, openPlace } from './place.ts';

const { address, app, origin, world } = await openPlace();
const form = { name: 'Ann', password: 'a quiet long word', birthYear: 1990, guidelines: true };

const post = (name: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, { headers });

const joined = await post('accounts.join', form);
const cookie = cookieOf(joined);

test('joining over JSON opens a session that is a cookie and nothing else', async () => {
  expect(joined.status).toBe(200);
  const body = (await joined.json()) as object;
  expect(body).toEqual({ person: expect.any(String), name: 'Ann', waits: false });
  expect(joined.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
  const me = await get('/api/accounts.me', { cookie });
  expect(await me.json()).toMatchObject({ name: 'Ann', side: 'adult' });
});

test('signing out ends the session on the server, not only in the browser', async () => {
  const signedIn = cookieOf(
    await post('accounts.sign_in', { who: 'ann', password: form.password }),
  );
  expect((await post('accounts.sign_out', {}, { cookie: signedIn })).status).toBe(200);
  expect((await get('/api/accounts.me', { cookie: signedIn })).status).toBe(401);
});

test.each([
  ['accounts.join', { ...form, name: 'x' }, 422, 'invalid', 'name'],
  ['accounts.join', { ...form, name: 'Bea', shoeSize: 38 }, 422, 'invalid', 'shoeSize'],
  ['accounts.sign_in', { who: 'Ann', password: 'nope nope nope' }, 422, 'invalid', 'password'],
  [
    'accounts.change_password',
    { current: 'x', newPassword: 'yyyyyyyyyyyy' },
    401,
    'unauthenticated',
    null,
  ],
  ['accounts.nothing_like_this', {}, 404, 'not_found', null],
  ['accounts.end_stale_sessions', {}, 404, 'not_found', null],
])('%s with %j answers %i with a problem of code %s', async (name, body, status, code, field) => {
  const response = await post(name, body);
  const problem = (await response.json()) as {
    code: string;
    detail: string;
    fields?: Record<string, { detail: string }>;
  };
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(problem.code).toBe(code);
  expect(problem.detail).not.toMatch(/^refusal\./);
  if (field !== null) expect(problem.fields?.[field]?.detail).toMatch(/^[A-Z].*\.$/);
});

test('a write from another site is refused, with a cookie and without', async () => {
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    const response = await post(
      'accounts.change_language',
      { locale: 'es' },
      { ...headers, cookie },
    );
    expect(response.status).toBe(403);
  }
  expect(
    (await post('accounts.change_language', { locale: 'es' }, { origin, cookie })).status,
  ).toBe(200);
});

test('only JSON objects are read, and not more than a megabyte', async () => {
  const send = (body: string, type = 'application/json') =>
    fetch(`${address}/api/accounts.sign_in`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
  expect((await send('who=Ann', 'application/x-www-form-urlencoded')).status).toBe(422);
  expect((await send('{"who":')).status).toBe(422);
  expect((await send('[]')).status).toBe(422);
  expect((await send(`{"who":"${'x'.repeat(1_100_000)}"}`)).status).toBe(422);
});

test.each([
  ['nested four thousand deep', `{"who":${'['.repeat(4_000)}${']'.repeat(4_000)}}`],
  ['nested without an end', `{"who":${'['.repeat(900_000)}`],
  [
    'of ninety thousand fields',
    `{${Array.from({ length: 90_000 }, (_, nr) => `"f${nr}":1`).join(',')}}`,
  ],
])('what is %s is refused before anything is made of it', async (_what, body) => {
  const headers = { 'content-type': 'application/json' };
  const sent = await fetch(`${address}/api/accounts.sign_in`, { method: 'POST', headers, body });
  expect([sent.status, await sent.json()]).toEqual([
    422,
    expect.objectContaining({ code: 'invalid', reason: 'too_much' }),
  ]);
});

test.each([
  ['a number beyond its column', { seqs: [2_147_483_648] }],
  ['a number beyond all columns', { seqs: ['1e300'] }],
])('%s is refused, and is no trouble of ours', async (_what, input) => {
  const id = '00000000-0000-4000-8000-000000000000';
  for (const body of [
    { thread: id, ...input },
    { step: id, ...input },
  ]) {
    const module = 'thread' in body ? 'community' : 'learning';
    expect((await post(`${module}.mark_seen`, body, { cookie })).status).toBe(422);
  }
});

test('a call that breaks off on its way is nobody’s trouble', async () => {
  const told: unknown[] = [];
  const level = { warn: app.log.warn, error: app.log.error };
  Object.assign(app.log, { warn: told.push.bind(told), error: told.push.bind(told) });
  const { port } = new URL(address);
  const headers = { 'content-type': 'application/json', 'content-length': '100' };
  const gone = request({
    host: '127.0.0.1',
    port,
    path: '/api/accounts.sign_in',
    method: 'POST',
    headers,
  });
  const closed = new Promise((resolve) => gone.once('close', resolve));
  gone.on('error', () => undefined);
  gone.write('{"who":', () => setTimeout(() => gone.destroy(), 50));
  await closed;
  expect((await get('/api/accounts.me', { cookie })).status).toBe(200);
  Object.assign(app.log, level);
  expect(told).toEqual([]);
});

test('a personal access token speaks for its owner until it is taken back', async () => {
  const made = (await (
    await post('accounts.create_token', { name: 'my script' }, { cookie })
  ).json()) as { token: string; secret: string };
  const authorization = `Bearer ${made.secret}`;
  expect(await (await get('/api/accounts.me', { authorization })).json()).toMatchObject({
    name: 'Ann',
  });
  const [kept] = await world.sql<{ all: string }>(
    'select row_to_json(t)::text as all from accounts.access_token t',
  );
  expect(kept?.all).not.toContain(made.secret.slice(4));
  await post('accounts.revoke_token', { token: made.token }, { cookie });
  expect((await get('/api/accounts.me', { authorization })).status).toBe(401);
});

test('the OpenAPI document names every use case and query that is offered, and no other', async () => {
  const document = (await (await get('/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, unknown>;
  };
  expect(document.openapi).toBe('3.1.0');
  const offered = [
    ...world.registry.queries.keys(),
    ...[...world.registry.useCases.values()]
      .filter((one) => one.internal !== true)
      .map((one) => one.name),
  ];
  const operations = Object.keys(document.paths).filter((path) => path.startsWith('/api/'));
  expect(operations.sort()).toEqual(offered.map((name) => `/api/${name}`).sort());
});

test('health, readiness and figures', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect(await (await get('/readyz')).json()).toEqual({
    ok: true,
    database: true,
    migrations: true,
  });
  expect(await (await get('/metrics')).text()).toMatch(/^samovar_live_streams 0$/m);
  const told = await (await get('/metrics')).text();
  expect(told).toMatch(/^samovar_jobs\{state="due"\} \d+$/m);
  expect(told).toMatch(/^samovar_pushes\{state="waiting"\} 0$/m);
});

test.each([
  'community.search?q=tea&from=2026-13-45',
  'community.search?q=tea&order=best&after=99999999999.1.00000000-0000-0000-0000-000000000000',
  'community.search?q=tea&after=1.1.------------------------------------',
  'community.needs_reply?after=2026-99-99T99:99:99Z~00000000-0000-0000-0000-000000000000',
])('an address that somebody made up is refused, and is no trouble of ours: %s', async (query) => {
  await world.sql(`insert into community.space (id, slug, side, position, title, reads, created_at)
    values (gen_random_uuid(), 'kitchen', 'adult', 1, 'Kitchen', 'everyone', now()) on conflict do nothing`);
  const answer = await get(`/api/${query}`, { cookie });
  expect(answer.status).toBe(422);
  expect(((await answer.json()) as { code: string }).code).toBe('invalid');
});
