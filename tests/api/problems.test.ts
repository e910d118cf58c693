import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import reasons from '#platform/http/reasons.json' with { type: 'json' };
import { root } from '#platform/root.ts';
import { statusOf } from '#platform/verdict.ts';
import { cookieOf, openPlace } from './place.ts';

const { address, origin } = await openPlace({
  web: () => Promise.resolve({ handle: (req, res) => void res.end(`page ${req.url}`) }),
});
const form = { name: 'Ann', password: 'a quiet long word', birthYear: 1990, guidelines: true };

type Headers = Record<string, string>;
const send = (method: string, path: string, headers: Headers = {}, body?: unknown) =>
  fetch(address + path, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const post = (name: string, body: unknown, headers: Headers = {}) =>
  send('POST', `/api/${name}`, headers, body);
type Problem = {
  type: string;
  code: string;
  reason: string;
  detail: string;
  fields?: Record<string, { reason: string; detail: string }>;
};
const problem = async (answer: Response) => (await answer.json()) as Problem;

const cookie = cookieOf(await post('accounts.join', form));
const made = async (input: object = { name: 'my script' }) =>
  (await (await post('accounts.create_token', input, { cookie })).json()) as {
    token: string;
    secret: string;
  };

test('a refusal leads to a page about its code', async () => {
  const answer = await send('GET', '/api/accounts.tokens');
  const { type, code } = await problem(answer);
  expect([answer.status, type, code]).toEqual([
    401,
    `${origin}/api/problems/unauthenticated`,
    'unauthenticated',
  ]);
  expect(await (await fetch(type)).text()).toBe('page /api/problems/unauthenticated');
});

test('whoever brings nothing is asked for a token; whoever brings one that opens nothing is never taken for a guest', async () => {
  const nothing = await send('GET', '/api/accounts.tokens');
  expect(nothing.headers.get('www-authenticate')).toBe('Bearer realm="Samovar"');
  const { token, secret } = await made();
  await post('accounts.revoke_token', { token }, { cookie });
  for (const [authorization, reason] of [
    [`Bearer ${secret}`, 'token_unknown'],
    ['Bearer smv_made-up', 'token_unknown'],
    [`Token ${secret}`, 'token_malformed'],
    ['Bearer', 'token_malformed'],
    ['Basic YW5uOmEgcXVpZXQgbG9uZyB3b3Jk', 'token_malformed'],
  ] as const) {
    // A guest may ask this; so nobody would notice.
    const answer = await send('GET', '/api/learning.programmes', { authorization });
    expect([answer.status, (await problem(answer)).reason], authorization).toEqual([401, reason]);
    expect(answer.headers.get('www-authenticate')).toBe(
      `Bearer realm="Samovar", error="invalid_token", error_description="${reason}"`,
    );
  }
  expect((await send('GET', '/api/learning.programmes')).status).toBe(200);
});

test('a token that opens nothing is not helped by a session beside it; what a proxy asked for does not end one', async () => {
  const bad = await send('GET', '/api/accounts.me', { cookie, authorization: 'Bearer smv_no' });
  expect(bad.status).toBe(401);
  const proxied = await send('GET', '/api/accounts.me', { cookie, authorization: 'Basic YTpi' });
  expect(proxied.status).toBe(200);
});

test.each([
  ['POST', '/api/accounts.me', 'GET, HEAD, OPTIONS'],
  ['DELETE', '/api/accounts.me', 'GET, HEAD, OPTIONS'],
  ['GET', '/api/accounts.sign_out', 'POST, OPTIONS'],
  ['PUT', '/api/accounts.sign_out', 'POST, OPTIONS'],
  ['HEAD', '/api/accounts.sign_out', 'POST, OPTIONS'],
  ['POST', '/api/openapi.json', 'GET, HEAD, OPTIONS'],
])('%s %s is not how it is asked for', async (method, path, allow) => {
  const answer = await send(method, path, { cookie }, method === 'POST' ? {} : undefined);
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  if (method === 'HEAD') return;
  const { code, detail } = await problem(answer);
  expect([code, detail.includes(allow)]).toEqual(['method_not_allowed', true]);
});

test('HEAD says what GET says, without it; OPTIONS says what is possible', async () => {
  const [get, head] = [
    await send('GET', '/api/accounts.me', { cookie }),
    await send('HEAD', '/api/accounts.me', { cookie }),
  ];
  const length = String((await get.arrayBuffer()).byteLength);
  expect([head.status, head.headers.get('content-length')]).toEqual([200, length]);
  expect(await head.text()).toBe('');
  for (const [path, allow] of [
    ['/api/accounts.me', 'GET, HEAD, OPTIONS'],
    ['/api/accounts.sign_out', 'POST, OPTIONS'],
    ['/api/openapi.json', 'GET, HEAD, OPTIONS'],
  ] as const) {
    const answer = await send('OPTIONS', path);
    expect([answer.status, answer.headers.get('allow')], path).toEqual([204, allow]);
  }
});

test.each([
  ['Accounts.Me', 'accounts.me'],
  ['accounts/sign-out', 'accounts.sign_out'],
  ['forum.search', 'community.search'],
  ['accounts.end_stale_sessions', null],
  ['nothing.like_this', null],
  ['%F0%9F%AB%96', null],
  [`${'x'.repeat(4_000)}`, null],
])('no operation is called %s, and the one that may be meant is named', async (name, like) => {
  const answer = await send('GET', `/api/${name}`);
  const { reason, detail } = await problem(answer);
  expect([answer.status, reason]).toEqual([404, 'no_such_operation']);
  if (like === null) expect(detail).not.toContain('Did you mean');
  else expect(detail).toContain(like);
});

test('what is said is in the language of whoever asks', async () => {
  const answer = await send('POST', '/api/accounts.me', { 'accept-language': 'es' }, {});
  expect((await problem(answer)).detail).toMatch(/^Esta operación/);
});

test('a slug for an id, an id for a slug, and what is neither, are told apart', async () => {
  const at = async (path: string, field: string) => {
    const answer = await send('GET', path, { cookie });
    return [answer.status, (await problem(answer)).fields?.[field]?.reason];
  };
  expect(await at('/api/accounts.person?person=the-kitchen', 'person')).toEqual([
    422,
    'slug_given',
  ]);
  expect(await at('/api/accounts.person?person=%C2%BFno%3F', 'person')).toEqual([422, 'not_valid']);
  expect(await at('/api/accounts.person', 'person')).toEqual([422, 'missing']);
  expect(await at(`/api/community.space?spaceSlug=${crypto.randomUUID()}`, 'spaceSlug')).toEqual([
    422,
    'id_given',
  ]);
});

test('every reason that there is a sentence for stands with a code, and every code has its page in all languages', () => {
  const listed = new Set(Object.values(reasons).flat());
  const said = ['messages', ...globSync('src/modules/*/messages', { cwd: root })].flatMap(
    (folder) =>
      Object.keys(
        JSON.parse(readFileSync(join(root, folder, 'en.json'), 'utf8')) as Record<string, string>,
      ),
  );
  const codes = new Set([...Object.keys(statusOf), 'internal']);
  const missing = said
    .filter((key) => key.startsWith('refusal.'))
    .map((key) => key.slice('refusal.'.length))
    .filter((reason) => !listed.has(reason) && !codes.has(reason) && reason !== 'other');
  expect(missing).toEqual([]);
  for (const code of codes)
    expect(said).toEqual(expect.arrayContaining([`error_code.${code}`, `error_do.${code}`]));
});

test('the OpenAPI document tells of the codes and of the headers', async () => {
  type Answer = { headers?: Record<string, unknown> };
  const document = (await (await send('GET', '/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { responses: Record<string, { $ref?: string }> }>>;
    components: { responses: Record<string, Answer> };
  };
  const { responses } = document.paths['/api/accounts.me']?.['get'] ?? { responses: {} };
  const headersOf = (status: string) => {
    const name = responses[status]?.$ref?.split('/').at(-1) ?? '';
    return Object.keys(document.components.responses[name]?.headers ?? {});
  };
  expect(headersOf('401')).toEqual(['WWW-Authenticate']);
  expect(headersOf('405')).toEqual(['Allow']);
});
