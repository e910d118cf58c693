import { expect, test } from 'vitest';
import { FAILING_FOR, outcomeOf, pauseAfter } from './schedule.rules.ts';

test('it is tried ten times, later each time, for longer than an endpoint may fail', () => {
  const pauses = Array.from({ length: 12 }, (_, nr) => pauseAfter(nr + 1));
  const known = pauses.filter((pause) => pause !== null);
  expect(known).toHaveLength(9);
  expect(pauses.slice(9)).toEqual([null, null, null]);
  expect(known.toSorted((one, other) => one - other)).toEqual(known);
  expect(known.reduce((sum, pause) => sum + pause)).toBeGreaterThan(FAILING_FOR);
});

test('only what was taken is taken', () => {
  expect([200, 202, 204, 299].map(outcomeOf)).toEqual(['sent', 'sent', 'sent', 'sent']);
  expect([100, 301, 302, 307, 400, 401, 404, 429, 500, 503].map(outcomeOf)).toEqual(
    Array.from({ length: 10 }, () => 'later'),
  );
  expect(outcomeOf(410)).toBe('gone');
});
