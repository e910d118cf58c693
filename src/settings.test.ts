import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from './settings.ts';

const ofModules = { CUPS: { schema: z.coerce.number().default(6), about: 'How many cups.' } };
const read = (env: Record<string, string>) => readSettings(env, ofModules);

test('an address with a slash at its end is the same address', () => {
  expect(read({ ORIGIN: 'https://talk.example.org/' }).ORIGIN).toBe('https://talk.example.org');
});

test.each([
  [{ PORT: 'seven' }, /PORT/],
  [{ CUPS: 'many' }, /CUPS/],
  [{ ORIGIN: 'talk.example.org' }, /ORIGIN/],
  [{ TEEN_SIDE: 'yes' }, /SAFEGUARDING_CONTACT/],
  [{ RATE_LIMITS: 'off', HOST: '0.0.0.0' }, /loopback/],
])('%j is refused in one sentence', (env, sentence) => {
  expect(() => read(env)).toThrow(sentence);
});

test('limits may be lifted on loopback, and an empty value is no value', () => {
  expect(read({ RATE_LIMITS: 'off' }).RATE_LIMITS).toBe(false);
  expect(read({ PORT: '', CUPS: '' })).toMatchObject({ PORT: 7070, CUPS: 6 });
});
