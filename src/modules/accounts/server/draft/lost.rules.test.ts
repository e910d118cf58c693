import { expect, test } from 'vitest';
import { isLost } from './lost.rules.ts';

const long = 'It rained all day, and I did not go out.';

test.each([
  ['goes on', long, `${long} Not even for bread.`],
  ['begins in front', long, `Well. ${long}`],
  ['mends a word in the middle', long, long.replace('rained', 'poured')],
  ['takes back a few words', long, long.slice(0, -12)],
  ['types over little', 'Not so good', 'b'],
])('who %s loses nothing', (_how, before, next) => {
  expect(isLost(before, next)).toBe(false);
});

test.each([
  ['another tab types something else', long, 'b'],
  ['everything is deleted', long, ''],
  ['something else of that length stands there', long, 'The sun shone and we went to the park.'],
])('words are lost when %s', (_when, before, next) => {
  expect(isLost(before, next)).toBe(true);
});
