import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPlace } from './place.ts';

const words = 'A cup of tea, and somebody who listens. '.repeat(4_000);
const headers = { 'content-type': 'text/html', etag: '"cup"' };
const networks: string[] = [];
const { origin } = await openPlace({
  web: () =>
    Promise.resolve({
      handle(_req, res) {
        res.writeHead(200, headers);
        res.write(words);
        res.end();
      },
      guestPage(_path, _headers, network) {
        networks.push(network);
        return Promise.resolve({ status: 200, headers, body: Buffer.from(words) });
      },
    }),
});

async function ask(path: string, sent: Record<string, string>, method = 'GET') {
  const asked = request(origin + path, { method, headers: sent }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const body = await buffer(answer);
  const encoding = answer.headers['content-encoding'];
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
  const unpacked = body.length === 0 || unpack === undefined ? body : unpack(body);
  return {
    encoding,
    size: body.length,
    text: unpacked.toString(),
    vary: answer.headers.vary,
    tag: answer.headers.etag,
    status: answer.statusCode,
  };
}
const both = { 'accept-encoding': 'gzip, deflate, br' };

test.for([
  ['br', both],
  ['gzip', { 'accept-encoding': 'gzip' }],
  ['gzip', { 'accept-encoding': 'br;q=0, gzip;q=0.5' }],
  [undefined, {}],
] as const)('a guest gets a page as %s where %j is taken', async ([encoding, sent]) => {
  const answer = await ask('/', sent);
  expect(answer).toMatchObject({ encoding, text: words });
  expect(answer.vary).toBe('cookie, accept-language, accept-encoding');
  expect(answer.tag).toBe(encoding === undefined ? '"cup"' : 'W/"cup"');
  const again = await ask('/', { ...sent, 'if-none-match': answer.tag ?? '' });
  expect(again).toMatchObject({ status: 304, size: 0 });
});

test('a page for somebody is packed when their own browser asked from here, and for no other site', async () => {
  const as = (site: string) =>
    ask('/', { ...both, cookie: 'samovar_session=x', ...(site && { 'sec-fetch-site': site }) });
  for (const site of ['same-origin', 'none'])
    expect(await as(site)).toMatchObject({ encoding: 'br', text: words });
  for (const site of ['cross-site', 'same-site', ''])
    expect(await as(site)).toMatchObject({ encoding: undefined, text: words });
});

test('what answers a form is never packed, and a head has no body', async () => {
  const here = { ...both, 'sec-fetch-site': 'same-origin' };
  expect(await ask('/', here, 'POST')).toMatchObject({ encoding: undefined, text: words });
  expect(await ask('/', both, 'HEAD')).toMatchObject({ encoding: undefined, size: 0 });
});

test('calls are packed too, from a size on where it is worth it', async () => {
  const large = await ask('/api/openapi.json', both);
  expect(large.encoding).toBe('br');
  expect(large.size).toBeLessThan(large.text.length / 5);
  expect(JSON.parse(large.text)).toHaveProperty('openapi');
  expect((await ask('/api/accounts.me', both)).encoding).toBeUndefined();
});

test('a page for guests counts against the network that asked for it, not against all guests', async () => {
  networks.length = 0;
  for (const [nr, localAddress] of ['127.0.0.2', '127.0.0.3'].entries()) {
    const asked = request(`${origin}/?n=${nr}`, { localAddress }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    await buffer(answer);
  }
  expect(networks).toEqual(['127.0.0.2', '127.0.0.3']);
});
