import { expect, test } from 'vitest';
import { beginningOf } from './days.rules.ts';

test('a day begins and ends by the clock there, also when it is changed', () => {
  for (const [zone, day, begins, ends] of [
    ['UTC', '2026-11-29', '2026-11-29T00:00', '2026-11-30T00:00'],
    ['Asia/Tokyo', '2026-11-29', '2026-11-28T15:00', '2026-11-29T15:00'],
    ['America/St_Johns', '2026-11-29', '2026-11-29T03:30', '2026-11-30T03:30'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00', '2026-03-29T22:00'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00', '2026-10-25T23:00'],
  ] as const) {
    expect(beginningOf(day, zone).toISOString(), zone).toBe(`${begins}:00.000Z`);
    expect(beginningOf(day, zone, 1).toISOString(), zone).toBe(`${ends}:00.000Z`);
  }
});
