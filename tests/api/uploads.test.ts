import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { slope } from '#platform/pictures/testing/gallery.ts';
import { cookieOf, openPlace } from './place.ts';

// Pages that read to the end whatever reaches them, and say how much that was.
const { address } = await openPlace({
  web: () =>
    Promise.resolve({
      handle: (req, res) => {
        let read = 0;
        req.on('data', (chunk: Buffer) => (read += chunk.length));
        req.on('end', () => res.end(String(read)));
      },
    }),
});
const form = { name: 'Ann', password: 'a quiet long word', birthYear: 1990, guidelines: true };
const MEGABYTE = 1024 * 1024;

const post = (name: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const why = async (response: Response) => {
  const { reason, fields } = (await response.json()) as {
    reason: string;
    fields?: Record<string, { reason: string }>;
  };
  return fields?.['picture']?.reason ?? reason;
};
const large = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE, 0xff).toString('base64');

const cookie = cookieOf(await post('accounts.join', form));

test('a picture goes up as base64, and comes down made anew', async () => {
  const picture = (await slope(60, 40).jpeg().toBuffer()).toString('base64');
  const sent = await post(
    'community.upload_image',
    { picture, clientId: randomUUID() },
    { cookie },
  );
  expect(sent.status).toBe(200);
  const { image } = (await sent.json()) as { image: string };
  const path = `${address}/api/community.image?image=${image}`;
  expect(await (await fetch(path, { headers: { cookie } })).json()).toMatchObject({
    type: 'image/webp',
    width: 60,
    height: 40,
  });
  expect((await fetch(path)).status).toBe(404);
});

test('a file that is somewhat too large is told so, one beyond all measure is not read', async () => {
  const somewhat = { picture: large(10.5), clientId: randomUUID() };
  expect(await why(await post('community.upload_image', somewhat, { cookie }))).toBe(
    'picture_too_large',
  );
  const beyond = { picture: large(12), clientId: randomUUID() };
  expect(await why(await post('community.upload_image', beyond, { cookie }))).toBe(
    'body_too_large',
  );
});

test('only what takes a file takes so much, and only from people who have signed in', async () => {
  const picture = large(2);
  expect(await why(await post('community.upload_image', { picture, clientId: randomUUID() }))).toBe(
    'body_too_large',
  );
  expect(
    await why(await post('accounts.save_draft', { form: 'x:y', body: picture }, { cookie })),
  ).toBe('body_too_large');
});

test('a large form of a page reaches it only from somebody who has signed in; a made-up cookie is nobody', async () => {
  const send = async (cookie: string, megabytes = 2) => {
    const body = new FormData();
    body.append('picture', new Blob([Buffer.alloc(megabytes * MEGABYTE)]), 'a.png');
    const answer = await fetch(`${address}/settings/profile?/picture`, {
      method: 'POST',
      headers: { cookie },
      body,
    });
    return answer.status;
  };
  expect(await send(cookie)).toBe(200);
  expect(await send('samovar_session=made-up')).toBe(413);
  expect(await send('')).toBe(413);
  expect(await send('', 0.5)).toBe(200);
});
