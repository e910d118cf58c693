import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accentOf, accentTokens, around, cssOf, type Accent } from './accent.rules.ts';
import { contrast, seen, shown } from './color.rules.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const made = (hex: string): Accent => {
  const found = accentOf(hex);
  return 'accent' in found ? found.accent : expect.fail(`${hex}: ${found.nearest}`);
};
const nearest = (hex: string): string => {
  const found = accentOf(hex);
  return 'nearest' in found ? found.nearest : expect.fail(`${hex} can be read.`);
};
/** All hues, strong and faint, light and dark. */
const wheel = Array.from({ length: 360 }, (_, nr) =>
  shown({ light: (nr % 11) / 10, strong: (nr % 7) / 20, hue: (nr / 180) * Math.PI }),
);

test('contrast is that of WCAG, and a colour comes back as it went in', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  for (const hex of ['#76370b', '#f2b77b', '#00ff00', '#123456', '#ffffff', '#000000'])
    expect(shown(seen(hex))).toBe(hex);
  expect(shown({ light: 0.5, strong: 9, hue: 1 })).toMatch(/^#[0-9a-f]{6}$/);
});

test('what the accent stands on is what the design says', () => {
  for (const [name, [day, lamplight]] of Object.entries(around))
    expect(css).toContain(`--${name}: light-dark(${day}, ${lamplight})`);
});

test('of any colour there is an accent that tired eyes read, by day and by lamplight', () => {
  for (const hex of wheel) {
    const found = accentOf(hex);
    const accent = 'accent' in found ? found.accent : made(found.nearest);
    for (const time of [0, 1] as const) {
      for (const ground of ['paper', 'surface', 'sunken'] as const)
        expect(contrast(accent.tea[time], around[ground][time]), hex).toBeGreaterThanOrEqual(7);
      for (const tea of ['tea', 'tea-deep'] as const)
        expect(contrast(accent['on-tea'][time], accent[tea][time]), hex).toBeGreaterThanOrEqual(7);
      for (const ground of ['tea-wash', 'found'] as const)
        for (const text of [accent.tea[time], around.ink[time], around['ink-soft'][time]])
          expect(contrast(text, accent[ground][time]), hex).toBeGreaterThanOrEqual(7);
    }
  }
});

test('a colour that is too faint is refused, and the nearest of its hue is offered, as light as it may be', () => {
  const offered = nearest('#ff6600');
  const [wish, is] = [seen('#ff6600'), seen(offered)];
  expect(Math.abs(wish.hue - is.hue)).toBeLessThan(0.05);
  expect(contrast(offered, '#fbf7f0')).toBeGreaterThanOrEqual(7);
  // One step lighter it could not be read.
  expect(accentOf(shown({ ...is, light: is.light + 0.02 }))).toHaveProperty('nearest');
  expect(nearest('#ffffff')).toMatch(/^#([0-9a-f]{2})\1\1$/);
  expect(made('#76370b').tea[0]).toBe('#76370b');
});

test('a style sheet says all of it, and goes before the tokens of the design wherever it stands', () => {
  const said = cssOf(made('#004d40'));
  expect(said).toMatch(/^html:root\{/);
  for (const name of accentTokens) expect(said).toContain(`--${name}:light-dark(#`);
  expect(said.match(/light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)/g)).toHaveLength(5);
});
