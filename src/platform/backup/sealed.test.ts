import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { opening, sealing } from './sealed.ts';

const CHUNK = 65_536;
const WHOLE = CHUNK + 16;
const key = randomBytes(32);
const beginning = Buffer.from('how it begins');
const seal = (bytes: Buffer) => buffer(sealing(inPieces(bytes), key, beginning));
const open = (bytes: Buffer, by = key, from = beginning) =>
  buffer(opening(inPieces(bytes), by, from));

/** As a file is read: in pieces that have nothing to do with how it was written. */
async function* inPieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 10_007)
    yield await Promise.resolve(bytes.subarray(at, at + 10_007));
}

test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])(
  '%i bytes are sealed and opened again, and nothing of them is seen',
  async (size) => {
    const bytes = randomBytes(size);
    const sealed = await seal(bytes);
    expect(sealed).toHaveLength(size + 16 * Math.max(1, Math.ceil(size / CHUNK)));
    if (size >= 16) expect(sealed.includes(bytes.subarray(0, 16))).toBe(false);
    expect((await open(sealed)).equals(bytes)).toBe(true);
  },
);

const sealed = await seal(randomBytes(3 * CHUNK + 5));
const chunk = (nr: number) => sealed.subarray(nr * WHOLE, (nr + 1) * WHOLE);
const flipped = (at: number) => {
  const other = Buffer.from(sealed);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
};

test.each<[string, Buffer]>([
  ['one byte of the second chunk is another', flipped(WHOLE + 9)],
  ['one byte of the last tag is another', flipped(sealed.length - 1)],
  ['it is cut off between two chunks', sealed.subarray(0, 2 * WHOLE)],
  ['it is cut off within a chunk', sealed.subarray(0, 2 * WHOLE + 77)],
  ['two chunks changed places', Buffer.concat([chunk(0), chunk(2), chunk(1), chunk(3)])],
  ['a chunk is missing', Buffer.concat([chunk(0), chunk(2), chunk(3)])],
  ['a chunk is there twice', Buffer.concat([chunk(0), chunk(1), chunk(1), chunk(2), chunk(3)])],
  ['something stands behind it', Buffer.concat([sealed, Buffer.from('more')])],
])('it does not open where %s', async (_what, bytes) => {
  await expect(open(bytes)).rejects.toThrow('The backup is damaged or cut off');
});

test('it does not open by another key, with another beginning, or where there is nothing', async () => {
  const another = /^The backup does not open: this is another passphrase/;
  await expect(open(sealed, randomBytes(32))).rejects.toThrow(another);
  await expect(open(sealed, key, Buffer.from('otherwise'))).rejects.toThrow(another);
  await expect(open(Buffer.alloc(0))).rejects.toThrow(another);
});
