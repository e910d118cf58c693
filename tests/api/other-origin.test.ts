import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { environmentOf, startCommand } from '#entry/commands/testing/command-line.ts';
import { openPlace } from './place.ts';

// The pages are others' business here: whatever gets as far as them is answered with a word.
const { address, origin, world, app } = await openPlace({
  web: () => Promise.resolve({ handle: (_req, res) => void res.end('a page') }),
});
const lines: string[] = [];
app.log.warn = (line: string) => void lines.push(line);
const elsewhere = 'https://talk.example.org';

/** What a browser sends, by a proxy that leaves the host as it was. */
function send(headers: Record<string, string>): Promise<{ status: number; page: string }> {
  const { port } = new URL(address);
  return new Promise((done, fail) => {
    const type = 'application/x-www-form-urlencoded';
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: '/sign-in',
        method: 'POST',
        headers: { 'content-type': type, ...headers },
      },
      (res) => void text(res).then((page) => done({ status: res.statusCode ?? 0, page }), fail),
    );
    asked.on('error', fail);
    asked.end('who=Ann');
  });
}
const notes = (about: string) =>
  world.sql('select seen, setting from platform.setup_note where about = $1', [about]);

test('a form of our own pages is taken', async () => {
  expect(await send({ origin })).toEqual({ status: 200, page: 'a page' });
  expect(await send({})).toEqual({ status: 200, page: 'a page' });
});

test.each([
  { origin: elsewhere },
  { origin: elsewhere, 'sec-fetch-site': 'cross-site' },
  { origin: 'null' },
  { origin: 'chrome-extension://abc' },
])('one of another site is refused kindly, and not told what to set: %j', async (headers) => {
  const { status, page } = await send({ host: new URL(origin).host, ...headers });
  expect(status).toBe(403);
  expect(page).toContain('This came from another site, so we did not do it.');
  expect(page).not.toContain('ORIGIN');
  expect(page).not.toContain('was not you');
});

test('our own page at an address that nobody has said is told so: who sits there, the log once, and the doctor later', async () => {
  const both = [
    { origin: elsewhere, 'sec-fetch-site': 'same-origin' },
    { origin: elsewhere, host: 'talk.example.org' },
    { origin: elsewhere, 'x-forwarded-host': 'talk.example.org' },
    { origin: origin.replace('http:', 'https:'), host: new URL(origin).host },
  ];
  for (const headers of both) {
    const { status, page } = await send(headers);
    expect(status).toBe(403);
    expect(page).toMatch(/It was not you\./);
    expect(page).toContain(`ORIGIN=${headers.origin}`);
  }
  const spanish = await send({
    origin: elsewhere,
    'x-forwarded-host': 'talk.example.org',
    'accept-language': 'es',
  });
  expect(spanish.page).toMatch(/<html lang="es" dir="ltr">[^]*No has sido tú\./);
  await expect.poll(() => notes('origin')).toEqual([{ seen: elsewhere, setting: origin }]);
  expect(lines.filter((line) => line.includes(`set ORIGIN=${elsewhere}`))).toHaveLength(1);
});

test('a call of our own page is told the same', async () => {
  const { port } = new URL(address);
  const answer = await fetch(`http://127.0.0.1:${port}/api/accounts.sign_out`, {
    method: 'POST',
    headers: { origin: elsewhere, 'content-type': 'application/json' },
    body: '{}',
  });
  expect([answer.status, ((await answer.json()) as { reason: string }).reason]).toEqual([
    403,
    'other_origin',
  ]);
});

test('a proxy that nobody has said is told to the log once', async () => {
  for (const from of ['203.0.113.7', '203.0.113.8'])
    await send({ origin, 'x-forwarded-for': from });
  await expect.poll(() => notes('proxy')).toEqual([{ seen: 'X-Forwarded-For', setting: 'false' }]);
  expect(lines.filter((line) => line.includes('TRUST_PROXY=yes'))).toHaveLength(1);
});

test('the doctor says what was met, until it is put right', async () => {
  await world.sql(`insert into platform.setup_note (about, seen, setting, at) values
    ('origin', 'https://b.example', 'https://a.example', now()), ('proxy', 'X-Forwarded-For', 'false', now())
    on conflict (about) do update set seen = excluded.seen, setting = excluded.setting`);
  const env = await environmentOf(world);
  const said = async (more: Record<string, string>) =>
    (await startCommand({ ...env, ...more }, ['doctor']).ended).out;
  const wrong = await said({ ORIGIN: 'https://a.example' });
  expect(wrong).toContain('set ORIGIN=https://b.example');
  expect(wrong).toContain('set TRUST_PROXY=yes');
  const right = await said({ ORIGIN: 'https://b.example', TRUST_PROXY: 'yes' });
  expect(right).not.toMatch(/ORIGIN|TRUST_PROXY/);
});
