import { expect, test } from 'vitest';
import { slugOf } from './slug.rules.ts';

test.each([
  ['Leading by serving', 'leading-by-serving'],
  ['¿Qué es escuchar?', 'que-es-escuchar'],
  ['Größe & Maß', 'grosse-mass'],
  ['  -- 1. Welcome!  ', '1-welcome'],
  ['قيادة', 'step'],
  ['x'.repeat(200), 'x'.repeat(60)],
])('%j stands in addresses as %j', (title, slug) => {
  expect(slugOf(title, 'step')).toBe(slug);
});
