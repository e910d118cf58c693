import { expect, test } from 'vitest';
import { dayChosen, eighteenIn, mayState } from './side-change.rules.ts';

test.each([
  [2006, 'surely'],
  [2007, 'surely'],
  [2008, 'perhaps'],
  [2009, 'not_yet'],
])('in 2026, somebody born in %i is 18: %s', (birthYear, is) => {
  expect(eighteenIn(birthYear, 2026)).toBe(is);
});

test('only a young person without a change of side ahead, in the year of the birthday, may say so', () => {
  const who = { side: 'teen', birthYear: 2008, dueAt: null } as const;
  expect(mayState(who, 2026)).toBe(true);
  expect(mayState({ ...who, birthYear: 2009 }, 2026)).toBe(false);
  expect(mayState({ ...who, side: 'adult' }, 2026)).toBe(false);
  expect(mayState({ ...who, dueAt: new Date() }, 2026)).toBe(false);
  expect(mayState({ ...who, birthYear: null }, 2026)).toBe(false);
});

const now = new Date('2026-03-04T20:00:00Z');
const latest = new Date('2026-04-03T20:00:00Z');

test.each([
  ['2026-03-04', '2026-03-04T20:00:00.000Z'],
  ['2026-03-10', '2026-03-10T00:00:00.000Z'],
  ['2026-04-03', '2026-04-03T00:00:00.000Z'],
  ['2026-04-04', undefined],
  ['2026-03-03', undefined],
  ['2026-02-30', undefined],
  ['9999-99-99', undefined],
])('the day %s begins at %s', (day, moment) => {
  expect(dayChosen(day, now, latest)?.toISOString()).toBe(moment);
});
