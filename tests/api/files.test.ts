import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { guest, type Actor } from '#platform/actor.ts';
import { PIECE } from '#platform/upload.contract.ts';
import { fileOf } from '#platform/web/stored.ts';
import { does, makeProgramme, makerOf } from '../matrix/side.ts';
import { openPlaceWithCast } from './place.ts';

const { cast } = await openPlaceWithCast({ TEEN_SIDE: true });
const maker = await makerOf(cast);
const { id: programme } = await makeProgramme(cast, maker, 'adult', 'Garden');

/** A piece and a half, that says where each part of it is. */
const film = Buffer.alloc(PIECE + PIECE / 2);
film.write('ftypisom', 4, 'latin1');
film.write('the seam', PIECE - 4, 'latin1');

async function upload(name: string, bytes: Uint8Array): Promise<string> {
  const sent = { programme, name, bytes, clientId: randomUUID() };
  return (await does<{ file: string }>(cast, maker, 'learning.upload_file', sent)).file;
}

const ask = (id: string, headers: Record<string, string> = {}, method = 'GET', who?: Actor) =>
  fileOf(
    {
      request: new Request(`http://localhost/files/${id}`, { method, headers }),
      locals: { actor: who ?? maker } as App.Locals,
      getClientAddress: () => '203.0.113.7',
      cookies: { get: () => undefined } as never,
    },
    id,
  );

test('a document is for taking away, under its name, and no browser reads it as a page', async () => {
  const id = await upload('"é;\r\n\'(1).pdf', Buffer.from('%PDF-1.7 words'));
  const answer = await ask(id);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''%22%C3%A9%3B%27%281%29.pdf",
    'content-security-policy': "default-src 'none'; media-src 'self'; sandbox",
    'content-length': '14',
    'cache-control': 'private, no-cache',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    vary: 'cookie',
    etag: expect.stringContaining(id),
  });
  expect(await answer.text()).toBe('%PDF-1.7 words');
});

test('a film is shown, and any part of it comes by itself', async () => {
  const id = await upload('Film.mp4', film);
  const whole = await ask(id);
  expect(whole.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''Film.mp4");
  expect(whole.headers.get('accept-ranges')).toBe('bytes');
  expect(Buffer.from(await whole.arrayBuffer()).equals(film)).toBe(true);
  const seam = await ask(id, { range: `bytes=${PIECE - 4}-${PIECE + 3}` });
  expect([seam.status, seam.headers.get('content-range'), await seam.text()]).toEqual([
    ...[206, `bytes ${PIECE - 4}-${PIECE + 3}/${film.length}`, 'the seam'],
  ]);
  const end = await ask(id, { range: `bytes=-${PIECE}` });
  expect([end.status, end.headers.get('content-length')]).toEqual([206, String(PIECE)]);
  const last = Buffer.from(await end.arrayBuffer());
  expect(last.equals(film.subarray(film.length - PIECE))).toBe(true);
  const beyond = await ask(id, { range: `bytes=${film.length}-` });
  expect([beyond.status, beyond.headers.get('content-range'), await beyond.text()]).toEqual([
    ...[416, `bytes */${film.length}`, ''],
  ]);
  const head = await ask(id, {}, 'HEAD');
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    ...[200, String(film.length), ''],
  ]);
});

test('a film comes piece by piece, as fast as it is taken, and nobody holds many open', async () => {
  const id = await upload('Film.mp4', film);
  const begin = async () => {
    const { body, status, headers } = await ask(id);
    const taking = body?.getReader();
    const first = await taking?.read();
    return { status, taking, size: first?.value?.length, later: headers.get('retry-after') };
  };
  const under = [];
  for (let nr = 0; nr < 32; nr += 1) under.push(await begin());
  expect(new Set(under.map(({ size, status }) => `${status} ${size}`))).toEqual(
    new Set([`200 ${PIECE}`]),
  );
  expect(await begin()).toMatchObject({ status: 429, later: '3' });
  await under[0]?.taking?.cancel();
  const next = await begin();
  expect(next.status, 'one is given up').toBe(200);
  // To its end.
  while ((await next.taking?.read())?.done === false);
  expect((await begin()).status, 'one has come whole').toBe(200);
  expect((await ask(id, {}, 'HEAD')).status).toBe(429);
});

test('who may not see it finds nothing', async () => {
  const id = await upload('Notes.txt', Buffer.from('words'));
  await expect(ask(id, {}, 'GET', guest())).rejects.toMatchObject({ status: 404 });
});
