import { expect, test } from 'vitest';
import { mayDoStep, openSteps } from './opening.rules.ts';

const step = (done: boolean, begun = false) => ({
  ...{ done, begun },
  stands: 'asked' as const,
});

test('The first step is open, and each one after it when all before are done', () => {
  expect(openSteps([step(false), step(false)])).toEqual([true, false]);
  expect(openSteps([step(true), step(false), step(false)])).toEqual([true, true, false]);
  expect(openSteps([])).toEqual([]);
});

test('What was begun or done stays open, whatever is put before it', () => {
  expect(openSteps([step(false), step(false, true), step(true)])).toEqual([true, true, true]);
});

test('Only who is enrolled does a step, and only one that is open', () => {
  const opening = {
    ...{ enrolled: true, done: false, begun: false, missingBefore: 0 },
    ...{ stands: 'asked' as const, rests: false },
  };
  expect(mayDoStep(opening)).toBe(true);
  expect(mayDoStep({ ...opening, enrolled: false })).toBe('enrol_first');
  expect(mayDoStep({ ...opening, missingBefore: 1 })).toBe('step_not_open_yet');
  expect(mayDoStep({ ...opening, rests: true })).toBe('programme_rests');
  for (const stands of ['draft', 'retired'] as const)
    expect(mayDoStep({ ...opening, stands })).toBe(`step_is_${stands}`);
});

test('A draft or a retired step keeps none of those behind it closed', () => {
  const draft = { ...step(false), stands: 'draft' as const };
  expect(openSteps([draft, step(false), step(false)])).toEqual([true, true, false]);
});
