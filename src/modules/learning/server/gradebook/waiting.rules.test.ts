import { expect, test } from 'vitest';
import type { GradebookState } from '../../gradebook.contract.ts';
import { waitsFor, waysToWait } from './waiting.rules.ts';

test.each<[GradebookState, boolean, ReturnType<typeof waitsFor>]>([
  ['done', false, null],
  ['done', true, null],
  ['waiting', false, 'peer'],
  // Who is held is helped by no peer before somebody has looked.
  ['waiting', true, 'host'],
  ['taken_back', false, 'host'],
  ['underway', false, 'self'],
  ['underway', true, 'host'],
  ['not_begun', false, 'self'],
  ['not_open_yet', false, 'self'],
])('who is %s, with words that wait: %s, waits for %s', (state, isHeld, what) => {
  expect(waitsFor(state, isHeld)).toBe(what);
});

test('a list of those who wait for a peer asks for them alone', () => {
  expect(waysToWait('peer')).toEqual([{ state: 'waiting', isHeld: false }]);
  const all = (['peer', 'host', 'self'] as const).flatMap((what) => waysToWait(what));
  expect(all).toHaveLength(10);
});
