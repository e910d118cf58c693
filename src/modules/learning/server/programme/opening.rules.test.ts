import { expect, test } from 'vitest';
import { mayDoStep, openSteps } from './opening.rules.ts';

const step = (done: boolean, begun = false) => ({ done, begun });

test('The first step is open, and each one after it when all before are done', () => {
  expect(openSteps([step(false), step(false)])).toEqual([true, false]);
  expect(openSteps([step(true), step(false), step(false)])).toEqual([true, true, false]);
  expect(openSteps([])).toEqual([]);
});

test('What was begun or done stays open, whatever is put before it', () => {
  expect(openSteps([step(false), step(false, true), step(true)])).toEqual([true, true, true]);
});

test('Only who is enrolled does a step, and only one that is open', () => {
  const opening = { enrolled: true, done: false, begun: false, missingBefore: 0 };
  expect(mayDoStep(opening)).toBe(true);
  expect(mayDoStep({ ...opening, enrolled: false })).toBe('enrol_first');
  expect(mayDoStep({ ...opening, missingBefore: 1 })).toBe('step_not_open_yet');
});
