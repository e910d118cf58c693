import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('an address with a slash at its end is the same address', () => {
  expect(readSettings({ ORIGIN: 'https://talk.example.org/' }).ORIGIN).toBe(
    'https://talk.example.org',
  );
});

test.each([
  [{ PORT: 'seven' }, /PORT/],
  [{ ORIGIN: 'talk.example.org' }, /ORIGIN/],
  [{ TEEN_SIDE: 'yes' }, /SAFEGUARDING_CONTACT/],
  [{ RATE_LIMITS: 'off', HOST: '0.0.0.0' }, /loopback/],
])('%j is refused in one sentence', (env, sentence) => {
  expect(() => readSettings(env)).toThrow(sentence);
});

test('limits may be lifted on loopback, and an empty value is no value', () => {
  expect(readSettings({ RATE_LIMITS: 'off' }).RATE_LIMITS).toBe(false);
  expect(readSettings({ PORT: '' }).PORT).toBe(7070);
});
