import { expect, test } from 'vitest';
import { waitAfter } from './outgoing.rules.ts';

test('a letter that is not taken is tried again soon, then less and less often, and never less than every two hours', () => {
  const waits = [1, 2, 3, 4, 8, 20].map((attempts) => waitAfter(attempts) / 1_000);
  expect(waits).toEqual([10, 30, 90, 270, 7_200, 7_200]);
});
