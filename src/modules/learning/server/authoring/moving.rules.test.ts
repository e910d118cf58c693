import { expect, test } from 'vitest';
import { moved } from './moving.rules.ts';

const order = [
  { id: 'I', steps: ['a', 'b'] },
  { id: 'II', steps: ['c'] },
];
const after = (id: string, direction: 'up' | 'down') =>
  moved(order, id, direction).map((step) => `${step.courseId}${step.position}${step.id}`);

test('A step moves within its course', () => {
  expect(after('b', 'up')).toEqual(['I1b', 'I2a']);
  expect(after('a', 'down')).toEqual(['I1b', 'I2a']);
});

test('At the edge it moves into the neighbouring course', () => {
  expect(after('b', 'down')).toEqual(['I1a', 'II1b', 'II2c']);
  expect(after('c', 'up')).toEqual(['I1a', 'I2b', 'I3c']);
});

test('At the end of the programme there is nowhere to go', () => {
  expect(after('a', 'up')).toEqual([]);
  expect(after('c', 'down')).toEqual([]);
  expect(after('unknown', 'up')).toEqual([]);
});
