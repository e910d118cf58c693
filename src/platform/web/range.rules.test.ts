import { expect, test } from 'vitest';
import { rangeOf } from './range.rules.ts';

test.each([
  ['bytes=0-99', { from: 0, to: 99 }],
  ['bytes=900-', { from: 900, to: 999 }],
  ['bytes=990-5000', { from: 990, to: 999 }],
  ['bytes=-10', { from: 990, to: 999 }],
  ['bytes=-5000', { from: 0, to: 999 }],
])('of a thousand bytes, %s is that part', (header, part) => {
  expect(rangeOf(header, 1_000)).toEqual(part);
});

test.each(['bytes=1000-', 'bytes=-0', 'bytes=99999999999999999999-'])(
  '%s is not there',
  (header) => {
    expect(rangeOf(header, 1_000)).toBeNull();
  },
);

test.each([null, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-9', 'items=0-1', 'bytes=a-b'])(
  '%s gets the whole',
  (header) => {
    expect(rangeOf(header, 1_000)).toBe('whole');
  },
);
