import { expect, test } from 'vitest';
import { questionPatterns } from './copies.rules.ts';
import { wordsMissing } from './minimum-words.rules.ts';

const questions = questionPatterns(['What does a good host do?']);

test.each([
  ['Pours tea.', 0],
  ['Listens', 1],
  ['', 2],
  ['  … !', 2],
  ["Don't know", 0],
  ['Don’t', 1],
  ['😀 🎉', 2],
  ['Tea 😀', 1],
  ['3 things', 0],
  ['@Ann listens', 1],
  ['What does a good host do?', 2],
  ['What does a good host do? Listens', 1],
  ['我觉得很好', 0],
  ['ฉันเห็นด้วย', 0],
  ['يستمع دائما', 0],
  ['\u200b \u3164', 2],
])('of two words, %j lacks %i', (field, missing) => {
  expect(wordsMissing(field, 2, questions)).toBe(missing);
});

test('where no minimum is set, nothing lacks', () => {
  expect(wordsMissing('', 0, questions)).toBe(0);
});
