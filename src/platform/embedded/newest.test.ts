import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { atEnd } from '../testing/at-end.ts';
import { packageName } from './binaries.ts';
import { newerRelease, releasesThere } from './newest.ts';

/** A registry of packages on loopback that answers so, and what it was asked. */
async function registry(answers: RequestListener) {
  const asked: string[] = [];
  const server = createServer((req, res) => {
    asked.push(`${req.url} ${req.headers.accept}`);
    answers(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { asked, env: { npm_config_registry: `http://127.0.0.1:${port}/npm` } };
}

test('the registry of this machine is asked for the one package, and names its releases', async () => {
  const there = { versions: { '17.9.0-beta.2': {}, '18.4.0-beta.17': {}, '18.10.0-beta.18': {} } };
  const { asked, env } = await registry((_req, res) => res.end(JSON.stringify(there)));
  const releases = await releasesThere(env);
  expect(asked).toEqual([
    `/npm/${packageName().replace('/', '%2f')} application/vnd.npm.install-v1+json`,
  ]);
  expect(newerRelease('18.4', releases)).toBe('18.10');
  expect(newerRelease('18.9 (Debian 18.9-1)', releases)).toBe('18.10');
  expect(newerRelease('18.10', releases), 'it is the newest').toBeUndefined();
  expect(newerRelease('19.0', releases), 'of another major there is none').toBeUndefined();
  expect(newerRelease('18.4', ['19.1.0', 'rubbish'])).toBeUndefined();
});

test.each<[string, RequestListener, RegExp]>([
  ['is not there', (_req, res) => res.writeHead(404).end(), /404/],
  ['answers with something else', (_req, res) => res.end('<html>'), /JSON/],
  ['answers without end', (_req, res) => void res.write('x'.repeat(6_000_000)), /too much/],
])('a registry that %s is told from one that has nothing newer', async (_how, answers, why) => {
  const { env } = await registry(answers);
  await expect(releasesThere(env)).rejects.toThrow(why);
});

test('without a connection that is told, and nobody waits', async () => {
  await expect(releasesThere({ npm_config_registry: 'http://127.0.0.1:9/' })).rejects.toThrow();
});
