import { expect, test } from 'vitest';
import { friendlyTime } from './friendly-time.ts';

const now = new Date('2026-11-22T01:30:00Z');
const said = (at: string, locale = 'en', ahead = 0): string =>
  friendlyTime(new Date(at), now, locale, 'clock', ahead);

test('near times have names, far ones a date', () => {
  expect(said('2026-11-22T01:02:00Z')).toBe('Today, 01:02');
  expect(said('2026-11-21T23:14:00Z')).toBe('Yesterday, 23:14');
  expect(said('2026-11-17T21:14:00Z')).toBe('Tuesday, 21:14');
  expect(said('2026-07-07T10:00:00Z')).toBe('7 July, 10:00');
  expect(said('2024-07-07T10:00:00Z')).toBe('7 July 2024, 10:00');
});

test('in the language of the reader', () => {
  expect(said('2026-11-21T23:14:00Z', 'es')).toBe('Ayer, 23:14');
  expect(said('2026-07-07T10:00:00Z', 'es')).toBe('7 de julio, 10:00');
});

test('by the clock of the reader: what was yesterday in UTC may be today, and the other way round', () => {
  expect(said('2026-11-21T23:14:00Z', 'en', 60)).toBe('Today, 00:14');
  expect(said('2026-11-22T01:02:00Z', 'en', -300)).toBe('Today, 20:02');
  expect(said('2026-11-21T04:00:00Z', 'en', -300)).toBe('Yesterday, 23:00');
});

test('a time to come is a date', () => {
  expect(said('2026-11-24T10:00:00Z')).toBe('24 November, 10:00');
});

test('of what is known by its hour, the hour is said: what stands behind it is never earlier', () => {
  const hour = (at: string, ahead = 0) => friendlyTime(new Date(at), now, 'en', 'hour', ahead);
  expect(hour('2026-11-22T01:00:00Z')).toBe('Today, 01:00–02:00');
  expect(hour('2026-11-21T23:00:00Z')).toBe('Yesterday, 23:00–00:00');
  expect(hour('2026-11-21T18:00:00Z', 330)).toBe('Yesterday, 23:30–00:30');
});
