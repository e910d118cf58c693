import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowsDigest } from './digest.ts';
import { piecesOf } from './pieces.ts';

/** As PostgreSQL writes rows as text: none is `\\.` alone, and none holds a newline. */
const row = fc.stringMatching(/^[a-z\\\\.\t]{0,6}$/).filter((text) => text !== '\\.');
const tables = fc.array(fc.array(row), { maxLength: 4 });

async function* cut(text: string, sizes: readonly number[]) {
  const bytes = Buffer.from(text);
  let at = 0;
  for (const size of sizes) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
  yield bytes.subarray(at);
}

test('rows are what was written, wherever the text is cut', () =>
  fc.assert(
    fc.asyncProperty(tables, fc.array(fc.integer({ min: 1, max: 9 })), async (all, sizes) => {
      const text = all.map(
        (rows, nr) => `> t${nr} (c)\n${rows.map((one) => `${one}\n`).join('')}\\.\n`,
      );
      const found: string[] = [];
      let into = '';
      for await (const piece of piecesOf(cut(`! {}\n${text.join('')}= s 1\n`, sizes))) {
        if (piece.kind === 'line') found.push(`${piece.text}\n`);
        else into += piece.bytes.toString();
        if (piece.kind === 'line' || !piece.isEnd) continue;
        found.push(`${into}\\.\n`);
        into = '';
      }
      expect(found.join('')).toBe(`! {}\n${text.join('')}= s 1\n`);
    }),
  ));

test('the digest of a table is the same in whichever order its rows come, and of other rows another', () => {
  const of = (...chunks: string[]) => {
    const digest = new RowsDigest();
    for (const chunk of chunks) digest.add(Buffer.from(chunk));
    return [digest.rows, digest.digest()];
  };
  expect(of('one\ntw', 'o\nthr', 'ee', '\n')).toEqual(of('three\none\ntwo\n'));
  expect(of('one\ntwo\n')).not.toEqual(of('one\ntwo\ntwo\n'));
  expect(of('one\ntwo\n')).not.toEqual(of('onet\nwo\n'));
});
