import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldKey, isVisibleName, nameKey } from './names.ts';
import { root } from './root.ts';

test.each([
  ['Ann Lee', 'АNN.lee'],
  ['Paul', 'Þaul'],
  ['Bob', 'Вοᑲ'],
  ['warm', 'ꮃarrn'],
  ['Mo 3', 'Mⲟ③'],
  ['Keeper', 'Keeper ✅'],
  ['Ann', '★ Ann'],
  ['Ann', 'Annˌ'],
  ['Ann', 'Annー'],
  ['Ann', 'Annฯ'],
  ['علي', 'علـي'],
  ['Mo', '🅜🅞'],
  ['Mo', '🅼o'],
])('%s and %s look alike', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['José', 'Jose'],
  ['Kąty', 'Katy'],
  ['Lia', 'Ila'],
  ['Piet', 'Piet 🚲'],
  ['ユキ', 'ユーキ'],
])('%s and %s do not', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each([
  ['Ana Ruiz', 'Ana ruíz'],
  ['Peña', 'PENA'],
  ['Zoë', 'Zoe\u0308'],
  ['Nguyễn', 'nguyen'],
  ['Kąty', 'Katy'],
  ['Ångström', 'angstrom'],
])('%s and %s are one name for whoever takes it', (one, other) => {
  expect(foldKey(one)).toBe(foldKey(other));
});

test.each([
  ['Андрей', 'Андреи'],
  ['Алёна', 'Алена'],
  ['がく', 'かく'],
  ['ジン', 'シン'],
  ['שׁרה', 'שרה'],
  ['Żaneta', 'Vaneta'],
])('%s and %s are two: another mark is another letter', (one, other) => {
  expect(foldKey(one)).not.toBe(foldKey(other));
});

test.each(['Keeper\u0332', 'Kee\u0335per', 'K\u0336eeper'])(
  '%s is struck through or underlined',
  (name) => {
    expect(isVisibleName(name)).toBe(false);
  },
);

/** Unicode's own table, where somebody has laid it beside the project. */
const table = join(root, '../shared/data/unicode/confusables.txt');

test.skipIf(!existsSync(table))('of what Unicode 17 calls look-alikes hardly any gets by', () => {
  const text = (codes = '') =>
    String.fromCodePoint(
      ...codes
        .trim()
        .split(/\s+/)
        .map((code) => parseInt(code, 16)),
    );
  const pairs = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => /^[0-9A-F]/.test(line))
    .map((line) => line.split(';').slice(0, 2).map(text) as [string, string])
    .filter(([one]) => isVisibleName(`x${one}y`) && /[\p{L}\p{N}\p{M}]/u.test(one));
  const past = pairs.filter(([one, like]) => nameKey(`x${one}y`) !== nameKey(`x${like}y`));
  expect(pairs.length).toBeGreaterThan(5_000);
  expect(1 - past.length / pairs.length).toBeGreaterThan(0.99);
});
