import { expect, test } from 'vitest';
import { toRemember } from './remembering.rules.ts';

const showing = {
  place: 'thread',
  shown: [
    { id: 'first', seq: 1 },
    { id: 'second', seq: 2 },
  ],
  unseen: [2],
  most: 100,
};
const known = { ...showing, unseen: [] };
const waiting = (about: string[] | null) => ({ seq: 7, unread: 1, about });

test('what is seen for the first time is remembered; a page that was seen before is not', () => {
  expect(toRemember(null, showing)).toEqual([2]);
  expect(toRemember(waiting([]), showing)).toEqual([2]);
  expect(toRemember(waiting([]), known)).toEqual([]);
});

test('what was told of this page is read with it; what waits elsewhere has nothing to do with it', () => {
  expect(toRemember(waiting(['elsewhere']), known)).toEqual([]);
  expect(toRemember(waiting(['elsewhere', 'second']), known)).toEqual([1, 2]);
  expect(toRemember(waiting(['thread']), showing)).toEqual([2, 1]);
  expect(toRemember(waiting(null), known), 'more waits than is said').toEqual([1, 2]);
});

test('of a long page no more is told than may be', () => {
  expect(toRemember(waiting(['thread']), { ...showing, most: 1 })).toEqual([2]);
});
