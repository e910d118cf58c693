import { expect, test } from 'vitest';
import { freeSlug } from './slug.rules.ts';

test('A slug that is taken, or that is a page, gets a number', () => {
  expect(freeSlug('welcome', [])).toBe('welcome');
  expect(freeSlug('welcome', ['welcome', 'welcome-2'])).toBe('welcome-3');
  expect(freeSlug('register', [])).toBe('register-2');
});
