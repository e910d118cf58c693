import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

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

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

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
