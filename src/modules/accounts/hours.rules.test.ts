import { expect, test } from 'vitest';
import { ChangeHours } from './hours.contract.ts';

test('quiet hours are from one hour to another, or none; what could be all day or never is asked about', () => {
  const said = (quietFrom: string, quietTo: string) =>
    ChangeHours.safeParse({ zone: 'UTC', quietFrom, quietTo }).error?.issues.map(
      ({ path, message }) => [path.join(), message],
    ) ?? [];
  expect(said('22', '8')).toEqual([]);
  expect(said('0', '23')).toEqual([]);
  expect(said('', '')).toEqual([]);
  expect(said('8', '8')).toEqual([['quietTo', 'quiet_for_no_time']]);
  expect(said('0', '0')).toEqual([['quietTo', 'quiet_for_no_time']]);
  expect(said('22', '')).toEqual([['quietTo', 'quiet_needs_both']]);
  expect(said('', '0')).toEqual([['quietTo', 'quiet_needs_both']]);
});
