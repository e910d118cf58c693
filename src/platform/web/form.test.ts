import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guest } from '../actor.ts';
import { root } from '../root.ts';
import { Refusal } from '../verdict.ts';
import { readForm } from './form.ts';

const counts: string[] = [];
let isOver = false;
Object.assign(globalThis, {
  [Symbol.for('samovar.app')]: {
    counted(_actor: unknown, network: string) {
      counts.push(network);
      return isOver ? Promise.reject(new Refusal('too_many')) : Promise.resolve();
    },
  },
});

const urlencoded = 'application/x-www-form-urlencoded';
function send(body: BodyInit | null, type?: string): Promise<FormData> {
  const request = new Request('http://here/', {
    method: 'POST',
    body,
    ...(type !== undefined && { headers: { 'content-type': type } }),
    duplex: 'half',
  } as RequestInit);
  const locals = { actor: guest() } as App.Locals;
  return readForm({ request, locals, getClientAddress: () => '10.0.0.1' });
}
const refused = (sent: Promise<unknown>) =>
  sent.then(
    () => 'read',
    ({ status, body }: { status: number; body: { message: string } }) => [status, body.message],
  );
const fields = (many: number) =>
  Array(many)
    .keys()
    .map((nr) => `f${nr}=1`)
    .toArray()
    .join('&');

/** What is on its way when the connection breaks off. */
const brokenOff = (text: string) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      if (text === '') controller.error(new Error('aborted'));
      else controller.enqueue(Buffer.from(text));
      text = '';
    },
  });

test('what was typed arrives as it was typed', async () => {
  const form = await send('a=1&a=2&b=%C3%B1+x&c&%ZZ=%FF&=', urlencoded);
  expect([...form]).toEqual([
    ['a', '1'],
    ['a', '2'],
    ['b', 'ñ x'],
    ['c', ''],
    ['%ZZ', '\ufffd'],
    ['', ''],
  ]);
  expect([...(await send(null))]).toEqual([]);
  expect([...(await send(fields(500), urlencoded))]).toHaveLength(500);
});

test.each([
  ['more fields than any form has', fields(501), urlencoded, 413, 'body_too_large'],
  [
    'more words than any form takes',
    `a=${'x'.repeat(1_000_000)}`,
    urlencoded,
    413,
    'body_too_large',
  ],
  ['a form that breaks off', brokenOff('a=1&b'), urlencoded, 400, 'form_broken'],
  [
    'a form with files that breaks off',
    brokenOff('--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx'),
    'multipart/form-data; boundary=b',
    400,
    'form_broken',
  ],
  [
    'a form with files that never ends',
    '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx',
    'multipart/form-data; boundary=b',
    400,
    'form_broken',
  ],
  ['parts without a boundary', '--b--', 'multipart/form-data', 400, 'form_broken'],
  ['what is no form', '{"a":1}', 'application/json', 400, 'form_broken'],
])('%s is refused kindly', async (_what, body, type, status, why) => {
  expect(await refused(send(body, type))).toEqual([status, why]);
});

test('every form is counted before it is read, those that cannot be read too', async () => {
  const before = counts.length;
  await refused(send(fields(501), urlencoded));
  expect(counts.slice(before)).toEqual(['10.0.0.1']);
  isOver = true;
  expect(await refused(send('a=1', urlencoded))).toEqual([429, 'too_many']);
  isOver = false;
});

test('no form is read in any other way', () => {
  const reading = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
    .filter((name) =>
      /request\.(formData|text|json|arrayBuffer|blob|body)\b/.test(
        readFileSync(join(root, 'src', name), 'utf8'),
      ),
    );
  expect(reading).toEqual([]);
});
