import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast } from './color.rules.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark]] as const,
  ),
);

const grounds = ['paper', 'surface', 'sunken', 'tea-wash', 'sage-wash', 'plum-wash'];
const pairs: [text: string, ground: string][] = [
  ...['ink', 'ink-soft'].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ...['tea', 'tea-deep', 'sage', 'plum'].flatMap((text) =>
    ['paper', 'surface'].map((ground): [string, string] => [text, ground]),
  ),
  ['tea', 'sunken'],
  ['tea', 'tea-wash'],
  ['tea', 'sage-wash'],
  ...['ink', 'ink-soft', 'tea', 'tea-deep'].map((text): [string, string] => [text, 'found']),
  ['sage', 'sage-wash'],
  ['plum', 'plum-wash'],
  ['plum-wash', 'plum'],
  ['on-tea', 'tea'],
  ['on-tea', 'tea-deep'],
  ['paper', 'ink'],
];

const tooFaint = (among: [string, string][], least: number): string[] =>
  ['day', 'lamplight'].flatMap((time, index) =>
    among
      .map(([text, ground]) => ({
        pair: `${text} on ${ground} by ${time}`,
        is: contrast(
          tokens.get(text)?.[index] ?? '#000000',
          tokens.get(ground)?.[index] ?? '#000000',
        ),
      }))
      .filter(({ is }) => is < least)
      .map(({ pair, is }) => `${pair}: ${is.toFixed(2)}`),
  );

test('every text can be read by tired eyes: 7 to 1 at least, by day and by lamplight', () => {
  expect(tokens.size).toBeGreaterThan(12);
  expect(tooFaint(pairs, 7)).toEqual([]);
});

test('the edges of what can be filled in or pressed are seen: 3 to 1', () => {
  expect(
    tooFaint(
      [
        ['edge', 'paper'],
        ['edge', 'surface'],
        ['tea', 'paper'],
      ],
      3,
    ),
  ).toEqual([]);
});
