import { expect, test } from 'vitest';
import { isStuck, isTooSoon } from './nudge.rules.ts';

const now = new Date('2026-03-20T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

test('somebody is written to again after three days; after a word that was taken back at once, and only once', () => {
  expect(isTooSoon({ at: null, often: 0 }, now)).toBe(false);
  expect(isTooSoon({ at: daysAgo(2.9), often: 1 }, now)).toBe(true);
  expect(isTooSoon({ at: daysAgo(3), often: 0 }, now)).toBe(false);
  expect(isTooSoon({ at: null, often: 1 }, now)).toBe(false);
  expect(isTooSoon({ at: null, often: 2 }, now)).toBe(true);
});

test('whoever moved lately is not stuck, nor is whoever waits for somebody else or is done', () => {
  expect(isStuck({ movedAt: daysAgo(14), waitsFor: 'self' }, now)).toBe(true);
  expect(isStuck({ movedAt: daysAgo(13), waitsFor: 'self' }, now)).toBe(false);
  for (const waitsFor of ['peer', 'host', null] as const)
    expect(isStuck({ movedAt: daysAgo(40), waitsFor }, now)).toBe(false);
});
