import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { looksLikeRecoveryCode, newCode, plainCode } from './code.rules.ts';

test('a code is three groups of four, without letters that are taken for others', () => {
  const codes = Array.from({ length: 500 }, () => newCode((below) => randomInt(below)));
  for (const code of codes)
    expect(code).toMatch(/^(?:[2-9a-hjkmnp-tv-z]{4}-){2}[2-9a-hjkmnp-tv-z]{4}$/);
  expect(new Set(codes).size).toBe(codes.length);
});

test('however it is typed, it is the same code', () => {
  expect(plainCode(' K7MP x2wd–9htq ')).toBe('k7mpx2wd9htq');
});

test('the six digits of an app are not taken for one', () => {
  expect(looksLikeRecoveryCode('123 456')).toBe(false);
  expect(looksLikeRecoveryCode('k7mp-x2wd-9htq')).toBe(true);
});
