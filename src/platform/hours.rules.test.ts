import { expect, test } from 'vitest';
import { nextAt, reachableAt } from './hours.rules.ts';

const at = (moment: string) => new Date(moment);

test('six in the evening is six where somebody is, also where clocks go by halves and quarters', () => {
  const now = at('2026-03-04T20:00:00Z');
  expect(nextAt(now, 'UTC', 18)).toEqual(at('2026-03-05T18:00:00Z'));
  expect(nextAt(now, 'America/Lima', 18)).toEqual(at('2026-03-04T23:00:00Z'));
  expect(nextAt(now, 'Asia/Kolkata', 18)).toEqual(at('2026-03-05T12:30:00Z'));
  expect(nextAt(now, 'Asia/Kathmandu', 18)).toEqual(at('2026-03-05T12:15:00Z'));
  expect(nextAt(now, 'UTC', 20), 'not this very moment again').toEqual(at('2026-03-05T20:00:00Z'));
});

test('on the day of the week that it is there', () => {
  // In Auckland it is Thursday already.
  const now = at('2026-03-04T20:00:00Z');
  expect(nextAt(now, 'Pacific/Auckland', 18, 'Thu')).toEqual(at('2026-03-05T05:00:00Z'));
  expect(nextAt(now, 'UTC', 18, 'Sun')).toEqual(at('2026-03-08T18:00:00Z'));
});

test('when clocks are put forward an hour that is left out comes a day later; put back, it comes once', () => {
  expect(nextAt(at('2026-03-28T12:00:00Z'), 'Europe/Madrid', 2)).toEqual(
    at('2026-03-30T00:00:00Z'),
  );
  expect(nextAt(at('2026-10-24T12:00:00Z'), 'Europe/Madrid', 2)).toEqual(
    at('2026-10-25T00:00:00Z'),
  );
});

test('quiet hours go over midnight, and end by the clock where somebody is', () => {
  const lima = { zone: 'America/Lima', quietFrom: 22, quietTo: 8 };
  expect(reachableAt(at('2026-03-05T02:59:59Z'), lima), 'a moment before ten').toEqual(
    at('2026-03-05T02:59:59Z'),
  );
  expect(reachableAt(at('2026-03-05T03:00:00Z'), lima)).toEqual(at('2026-03-05T13:00:00Z'));
  expect(reachableAt(at('2026-03-05T12:59:00Z'), lima)).toEqual(at('2026-03-05T13:00:00Z'));
  expect(reachableAt(at('2026-03-05T13:00:00Z'), lima)).toEqual(at('2026-03-05T13:00:00Z'));
  const siesta = { zone: 'UTC', quietFrom: 14, quietTo: 16 };
  expect(reachableAt(at('2026-03-05T15:10:00Z'), siesta)).toEqual(at('2026-03-05T16:00:00Z'));
  const never = { zone: 'UTC', quietFrom: null, quietTo: null };
  expect(reachableAt(at('2026-03-05T03:00:00Z'), never)).toEqual(at('2026-03-05T03:00:00Z'));
});

test('the hour that ends the quiet may be left out: it ends in that night, not in the next', () => {
  const madrid = { zone: 'Europe/Madrid', quietFrom: 22, quietTo: 2 };
  expect(reachableAt(at('2026-03-28T23:30:00Z'), madrid)).toEqual(at('2026-03-29T01:00:00Z'));
  // In Cairo clocks go from midnight to one.
  const cairo = { zone: 'Africa/Cairo', quietFrom: 20, quietTo: 0 };
  expect(reachableAt(at('2026-04-23T19:00:00Z'), cairo)).toEqual(at('2026-04-23T22:00:00Z'));
});

test('where clocks go by minutes of their own there is a moment for everything, too', () => {
  const odd = { zone: '+05:17', quietFrom: 22, quietTo: 8 };
  expect(nextAt(at('2026-03-04T20:00:00Z'), odd.zone, 18)).toEqual(at('2026-03-05T12:45:00Z'));
  expect(reachableAt(at('2026-03-04T20:00:00Z'), odd)).toEqual(at('2026-03-05T02:45:00Z'));
});

test('in a zone that is known no more it is as late as in UTC', () => {
  const gone = { zone: 'Nowhere/Anymore', quietFrom: 22, quietTo: 8 };
  const now = at('2026-03-04T23:00:00Z');
  expect(nextAt(now, gone.zone, 18)).toEqual(at('2026-03-05T18:00:00Z'));
  expect(reachableAt(now, gone)).toEqual(at('2026-03-05T08:00:00Z'));
});
