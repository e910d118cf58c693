import { expect, test } from 'vitest';
import { knownDevice, withDevice } from './known-device.ts';

const ann = '$argon2id$v=19$ann';
const ben = '$argon2id$v=19$ben';

test('a device is known to whoever signed in there, to nobody else, and not after a new password', () => {
  const cookie = withDevice('', ann);
  expect(knownDevice(cookie, ann)).toBe(cookie.split('.')[0]);
  expect(knownDevice(cookie, ben)).toBeNull();
  expect(knownDevice(cookie, '$argon2id$v=19$anew')).toBeNull();
  expect(knownDevice(cookie, null)).toBeNull();
  expect(withDevice(cookie, ann), 'it stays who it is').toBe(cookie);
});

test('several people of one household each have their own, four at most', () => {
  const both = withDevice(withDevice('', ann), ben);
  expect([ann, ben].map((one) => knownDevice(both, one) !== null)).toEqual([true, true]);
  const many = ['a', 'b', 'c', 'd'].reduce(withDevice, both);
  expect(many.split('~')).toHaveLength(4);
  expect(knownDevice(many, ann)).toBeNull();
});

test('what somebody made up is nobody’s', () => {
  const [nonce = '', mac = ''] = withDevice('', ann).split('.');
  for (const made of [
    '',
    '.',
    '~~~',
    `${nonce}.`,
    `${nonce}x.${mac}`,
    `x.${mac}`,
    'a'.repeat(5_000),
  ])
    expect(knownDevice(made, ann), made.slice(0, 40)).toBeNull();
});
