import { expect, test } from 'vitest';
import { freeSlug, slugOf } from './slug.rules.ts';

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

test('A slug that is taken, or that is a page, gets a number', () => {
  expect(freeSlug('welcome', [])).toBe('welcome');
  expect(freeSlug('welcome', ['welcome', 'welcome-2'])).toBe('welcome-3');
  expect(freeSlug('register', [])).toBe('register-2');
});
