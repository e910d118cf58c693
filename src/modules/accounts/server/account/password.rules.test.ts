import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weaknessOf } from './password.rules.ts';

const words = gunzipSync(readFileSync(new URL('./common-passwords.txt.gz', import.meta.url)))
  .toString('utf8')
  .trim()
  .split('\n');
const common = { all: new Set(words), often: new Set(words.slice(0, 1000)) };
const around = { name: 'Inés Robledo', place: 'The Harbour' };
const weakness = (password: string) => weaknessOf(password, around, common);

test.each([
  'password12',
  'P@ssw0rd2024',
  'iloveyou2010',
  'letmein12345',
  'iloveyoubaby',
  'Football99!!',
  'passwordpassword',
  'contraseña1',
  'Contrasen\u0303a12',
  'ｐａｓｓｗｏｒｄ１２',
  'dragon1987xy',
])('%s is one of the commonest', (password) => expect(weakness(password)).toBe('password_common'));

test.each([
  '1234567890',
  'qwerty123456',
  '0987654321',
  '12345678901',
  'aaaaaaaaaa',
  'abcdefghij',
  'qwertyuiop',
  '1212121212',
  'asdfghjkl1',
  '112233445566',
  '1q2w3e4r5t',
  'йцукенгшщз',
  '----------',
  '2026202620',
])('%s is a row', (password) => expect(weakness(password)).toBe('password_run'));

test.each([
  'Inés Robledo',
  'inesrobledo1',
  'INÉSrobledo',
  'robledo1990',
  'odelboR2010',
  'robledo-robledo',
])('%s is the name', (password) =>
  expect(weakness(password)).toBe(
    password === 'inesrobledo1' ? 'password_is_name' : 'password_is_name',
  ),
);

test.each(['The Harbour', 'harbour2026', 'samovar1234'])('%s is the place', (password) =>
  expect(weakness(password)).toBe('password_is_place'),
);

test.each([
  'a quiet long word',
  'correct horse battery staple',
  'tres gatos en la nieve',
  'xK9#mQ2$vL',
  'hB7cW2nR5t',
  '小明在雪地里喝茶喝汤',
  'monkey under my umbrella',
  'robledo likes grey wool',
  '🐢🌧️🍵🚲🪴🐝🧶🕯️🫖🍞',
  '8302749163',
])('%s is welcome', (password) => expect(weakness(password)).toBeNull());
