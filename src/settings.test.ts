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
  [
    { PORT: '70000' },
    /PORT is not right \("70000"\): it must be a whole number from 0 to 65535\.$/,
  ],
  [{ PORT: '7.5' }, /PORT is not right/],
  [{ CUPS: 'many' }, /CUPS/],
  [{ ORIGIN: 'talk.example.org' }, /ORIGIN is not right .*such as https:\/\/talk\.example\.org\.$/],
  [{ ORIGIN: 'https://example.org/talk' }, /ORIGIN is not right .*without a path/],
  [{ SMTP_URL: 'mail.example.org' }, /SMTP_URL is not right: .*such as smtps:/],
  [{ MAIL_FROM: 'nobody' }, /MAIL_FROM is not right/],
  [{ DATABASE_URL: 'localhost:5432' }, /DATABASE_URL is not right: .*such as postgres:/],
  [{ SECRETS_KEY: 'short' }, /SECRETS_KEY is not right: it must be 32 bytes/],
  [{ TRUST_PROXY: 'maybe' }, /TRUST_PROXY is not right \("maybe"\): it must be yes or no/],
  [{ API_ORIGINS: '*' }, /API_ORIGINS is not right \("\*"\): it must be origins such as/],
  [{ API_ORIGINS: 'https://app.example.org/' }, /API_ORIGINS/],
  [{ API_ORIGINS: 'https://app.example.org, null' }, /API_ORIGINS/],
  [{ TEEN_SIDE: 'yes' }, /SAFEGUARDING_CONTACT/],
  [{ RATE_LIMITS: 'off', HOST: '0.0.0.0' }, /loopback/],
  [{ LOOPBACK_TARGETS: 'yes', HOST: '0.0.0.0' }, /loopback/],
])('%j is refused in one sentence', (env, sentence) => {
  expect(() => read(env)).toThrow(sentence);
});

test('other sites are named one by one, and none by default', () => {
  expect(read({}).API_ORIGINS).toEqual([]);
  expect(read({ API_ORIGINS: 'https://a.example, http://localhost:3000' }).API_ORIGINS).toEqual([
    'https://a.example',
    'http://localhost:3000',
  ]);
});

test('limits may be lifted on loopback, and an empty value is no value', () => {
  expect(read({ RATE_LIMITS: 'off' }).RATE_LIMITS).toBe(false);
  expect(read({ PORT: '', CUPS: '' })).toMatchObject({ PORT: 7070, CUPS: 6 });
});
