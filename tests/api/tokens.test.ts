import { expect, test } from 'vitest';
import { cookieOf, openPlace } from './place.ts';

const { address, world } = await openPlace();
const form = { name: 'Ann', password: 'a quiet long word', birthYear: 1990, guidelines: true };
const post = (name: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, { headers });

const cookie = cookieOf(await post('accounts.join', form));
async function made(...scopes: string[]) {
  const answer = await post('accounts.create_token', { name: 'script', scopes }, { cookie });
  const { token, secret } = (await answer.json()) as { token: string; secret: string };
  return { token, authorization: `Bearer ${secret}` };
}

test('a token without the scope is told which it lacks, and nothing is done', async () => {
  const { authorization } = await made('community:read');
  const refused = await post('accounts.change_language', { locale: 'es' }, { authorization });
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
    403,
    'Bearer realm="Samovar", error="insufficient_scope", scope="accounts:write"',
  ]);
  expect(await refused.json()).toMatchObject({ code: 'forbidden', reason: 'scope_missing' });
  expect((await get('/api/community.spaces', { authorization })).status).toBe(200);
  const [{ locale } = { locale: '' }] = await world.sql<{ locale: string }>(
    "select locale from accounts.account a join accounts.persona p on p.account_id = a.id where p.name = 'Ann'",
  );
  expect(locale).toBe('en');
});

test('no token lets in as somebody, whatever it has, nor is a session given for one', async () => {
  const { authorization } = await made('read', 'write', 'manage');
  for (const [name, body] of [
    ['accounts.sign_in', { who: 'Ann', password: form.password }],
    ['accounts.join', { ...form, name: 'Bea' }],
    ['accounts.create_token', { name: 'more', scopes: ['read'] }],
    [
      'accounts.change_password',
      { current: form.password, newPassword: 'another quiet long word' },
    ],
    ['accounts.help_in', { person: crypto.randomUUID(), reason: 'Let them in.' }],
    ['accounts.be_demo_person', { name: 'Ann' }],
  ] as const) {
    const answer = await post(name, body, { authorization });
    expect([name, answer.status, ((await answer.json()) as { reason: string }).reason]).toEqual([
      name,
      403,
      'session_only',
    ]);
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
});

test('streams are for tokens that read everything', async () => {
  const narrow = await made('community:read', 'write');
  expect((await get('/live?on=inbox', narrow)).status).toBe(403);
  const wide = await made('read');
  const leaving = new AbortController();
  const stream = await fetch(`${address}/live?on=inbox`, {
    headers: { authorization: wide.authorization },
    signal: leaving.signal,
  });
  expect(stream.status).toBe(200);
  leaving.abort();
});

test('a new password ends them all, and each is told so', async () => {
  const { authorization } = await made('read');
  expect((await get('/api/accounts.me', { authorization })).status).toBe(200);
  const newPassword = 'another quiet long word';
  await post('accounts.change_password', { current: form.password, newPassword }, { cookie });
  const answer = await get('/api/accounts.me', { authorization });
  expect([answer.status, ((await answer.json()) as { reason: string }).reason]).toEqual([
    401,
    'token_unknown',
  ]);
});
