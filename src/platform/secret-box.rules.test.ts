import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seal, sealAlike, unseal } from './secret-box.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'secret-box-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));
const key = () => randomBytes(32).toString('base64url');
const [old, fresh] = [key(), key()];

test('what was sealed opens again, for whom it belongs to, and for nobody else', () => {
  const settings = { DATA_DIR, SECRETS_KEY: old };
  const sealed = seal(settings, 'the secret of Ann', 'totp:ann');
  expect(sealed).not.toContain('secret');
  expect(unseal(settings, sealed, 'totp:ann')).toEqual({
    text: 'the secret of Ann',
    isOld: false,
  });
  expect(() => unseal(settings, sealed, 'totp:ben')).toThrow();
  const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
  expect(() => unseal(settings, altered, 'totp:ann')).toThrow();
});

test('sealed alike, the same text for the same is the same each time, and for another another', () => {
  const settings = { DATA_DIR, SECRETS_KEY: old };
  const sealed = sealAlike(settings, 'the place of Ann', 'cursor:people');
  expect(sealAlike(settings, 'the place of Ann', 'cursor:people')).toBe(sealed);
  expect(sealed).not.toContain('Ann');
  expect(unseal(settings, sealed, 'cursor:people').text).toBe('the place of Ann');
  expect(() => unseal(settings, sealed, 'cursor:posts')).toThrow();
  const others: [string, string][] = [
    ['the place of Ben', 'cursor:people'],
    ['the place of Ann', 'cursor:posts'],
  ];
  for (const [text, bound] of others)
    expect(sealAlike(settings, text, bound).split('.')[2]).not.toBe(sealed.split('.')[2]);
  expect(seal(settings, 'the place of Ann', 'cursor:people')).not.toBe(sealed);
});

test('a new key in front seals; the old one behind it still opens, and says that it is old', () => {
  const sealed = seal({ DATA_DIR, SECRETS_KEY: old }, 'words', 'place');
  const rotated = { DATA_DIR, SECRETS_KEY: `${fresh},${old}` };
  expect(unseal(rotated, sealed, 'place')).toEqual({ text: 'words', isOld: true });
  expect(unseal(rotated, seal(rotated, 'words', 'place'), 'place').isOld).toBe(false);
  expect(() => unseal({ DATA_DIR, SECRETS_KEY: fresh }, sealed, 'place')).toThrow('SECRETS_KEY');
});

test('without a setting a key is made in the data directory, for its owner alone, and kept', () => {
  const settings = { DATA_DIR: join(DATA_DIR, 'place'), SECRETS_KEY: undefined };
  const sealed = seal(settings, 'words', 'place');
  expect(unseal(settings, sealed, 'place').text).toBe('words');
  expect(readdirSync(settings.DATA_DIR)).toEqual(['secrets.key']);
  expect(statSync(join(settings.DATA_DIR, 'secrets.key')).mode & 0o077).toBe(0);
});

test('a key of another length is refused', () => {
  const SECRETS_KEY = randomBytes(33).toString('base64url');
  expect(() => seal({ DATA_DIR, SECRETS_KEY }, 'words', 'place')).toThrow('32 bytes');
});
