import type { Component } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { keptHtml } from './kept.ts';

type Cup = { name: string; warm: boolean };
let drawn = 0;
const draw = ((renderer: { push(html: string): void }, { name, warm }: Cup) => {
  drawn += 1;
  renderer.push(`<p>${name}${warm ? ' (warm)' : ''}</p>`);
}) as unknown as Component<Cup>;
// Without the marks for scripts, which only the build leaves out.
const cup = (props: Cup, locale = 'en') =>
  keptHtml(draw, props, locale).replaceAll(/<!--.*?-->/g, '');
beforeEach(() => (drawn = 0));

test('what looks the same is drawn once, and nobody is shown what another was', () => {
  expect([1, 2, 3].map(() => cup({ name: 'Blue', warm: false }))).toEqual(
    Array(3).fill('<p>Blue</p>'),
  );
  expect(drawn).toBe(1);
  expect(cup({ name: 'Blue', warm: true })).toBe('<p>Blue (warm)</p>');
  cup({ name: 'Blue', warm: true }, 'es');
  expect(drawn).toBe(3);
});

test('what is too large to be kept is drawn each time', () => {
  const name = 'a'.repeat(200_000);
  expect(cup({ name, warm: false })).toBe(cup({ name, warm: false }));
  expect(drawn).toBe(2);
});

test('a form that sends words is refused: everybody would send under one number', () => {
  expect(() => cup({ name: '<input name="clientId" value="1">', warm: false })).toThrow('kept');
});
