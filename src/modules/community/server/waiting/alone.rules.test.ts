import { expect, test } from 'vitest';
import { HEAD_START_HOURS, turnOf } from './alone.rules.ts';

const openedAt = new Date('2026-03-04T20:00:00Z');
const turn = (isAnonymous: boolean, wasEverAnswered: boolean) =>
  turnOf({ openedAt, isAnonymous, wasEverAnswered }).toISOString();

test('somebody whom nobody ever answered comes a day earlier', () => {
  expect(HEAD_START_HOURS).toBe(24);
  expect(turn(false, false)).toBe('2026-03-03T20:00:00.000Z');
  expect(turn(false, true)).toBe('2026-03-04T20:00:00.000Z');
});

test('without a name, history counts for nothing', () => {
  expect(turn(true, false)).toBe(turn(true, true));
});
