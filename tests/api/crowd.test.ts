import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { cookieOf, openPlace } from './place.ts';

/** Networks from which something is with the pages that they do not answer. */
const stuck: string[] = [];
const { address } = await openPlace({
  settings: { TRUST_PROXY: true },
  web: () =>
    Promise.resolve({
      handle: (req, res) => {
        if (req.url === '/') return void res.end('here');
        stuck.push(String(req.headers['x-forwarded-for']));
      },
    }),
});

/** A request that says how much it sends, and sends no more than its head. */
function begins(path: string, from: string, headers: Record<string, string | number> = {}) {
  const method = 'content-length' in headers ? 'POST' : 'GET';
  const sent = request(address + path, {
    ...{ method, agent: false },
    headers: { 'x-forwarded-for': from, ...headers },
  });
  sent.on('error', () => undefined);
  sent.flushHeaders();
  if (method === 'GET') sent.end();
  const answer = new Promise<IncomingMessage>((resolve) => sent.once('response', resolve));
  return { answer, hangUp: () => sent.destroy() };
}
const get = (from: string) => fetch(`${address}/`, { headers: { 'x-forwarded-for': from } });
const reached = (from: string) => stuck.filter((one) => one === from).length;

test('a network that asks for much waits behind itself: six of its pages at once, and all others as ever', async () => {
  const crowd = Array.from({ length: 30 }, () => begins('/stuck', '10.0.0.1'));
  await expect.poll(() => reached('10.0.0.1')).toBe(6);
  const began = performance.now();
  expect(await (await get('10.0.0.2')).text()).toBe('here');
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(reached('10.0.0.1')).toBe(6);
  // What takes too long holds up nothing any more.
  await expect.poll(() => reached('10.0.0.1')).toBe(12);
  for (const one of crowd) one.hangUp();
});

test('beyond what may wait it is told early, kindly, and when to come back', async () => {
  const crowd = Array.from({ length: 260 }, () =>
    begins('/stuck', '10.0.0.3', { 'accept-language': 'es' }),
  );
  // Whoever may wait gets no answer here.
  const answer = await Promise.race(crowd.map((one) => one.answer));
  expect(answer.statusCode).toBe(503);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(await text(answer)).toContain('No se ha perdido nada');
  expect((await get('10.0.0.4')).status).toBe(200);
  for (const one of crowd) one.hangUp();
});

test('of large bodies three of one person are read at once, the next waits unread, and others send theirs', async () => {
  const joins = async (name: string) => {
    const form = { name, password: 'a quiet long word', birthYear: 1990, guidelines: true };
    return cookieOf(
      await fetch(`${address}/api/accounts.join`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(form),
      }),
    );
  };
  const [ann, ben] = [await joins('Ann'), await joins('Ben')];
  const sends = (cookie: string, from: string) =>
    begins('/settings/profile?/picture', from, {
      ...{ cookie, 'content-length': 2_000_000 },
      'content-type': 'multipart/form-data; boundary=b',
    });
  const hers = Array.from({ length: 3 }, () => sends(ann, '10.0.1.1'));
  await expect.poll(() => reached('10.0.1.1')).toBe(3);
  const waiting = Array.from({ length: 2 }, () => sends(ann, '10.0.1.1'));
  const his = sends(ben, '10.0.1.2');
  await expect.poll(() => reached('10.0.1.2')).toBe(1);
  expect(reached('10.0.1.1')).toBe(3);
  for (const one of hers) one.hangUp();
  await expect.poll(() => reached('10.0.1.1')).toBe(5);
  for (const one of [...waiting, his]) one.hangUp();
});
