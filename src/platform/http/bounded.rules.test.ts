import { expect, test } from 'vitest';
import { isBounded, MOST_VALUES } from './bounded.ts';

const list = (values: unknown[]) => JSON.stringify(values);
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

test.each([
  ['nothing', ''],
  ['a form', list([{ a: 1, b: ['x', null], c: { d: true } }])],
  ['brackets, commas, quotes and slashes within words', list(['[[[[{{,,"\\', '\\"'.repeat(9_000)])],
  ['as many values as there may be', list(Array(MOST_VALUES).fill(0))],
  ['as deep as it may be', nested(16)],
  ['many things side by side', list(Array(400).fill([[]]))],
  ['a text that never ends', `["${'['.repeat(99)}`],
])('%s may be read', (_what, json) => {
  expect(isBounded(json)).toBe(true);
});

test.each([
  ['one value too many', list(Array(MOST_VALUES + 1).fill(0))],
  [
    'many fields',
    JSON.stringify(
      Object.fromEntries(
        Array(9_000)
          .keys()
          .map((n) => [n, n]),
      ),
    ),
  ],
  ['one level too deep', nested(17)],
  ['nested without an end', '{"a":'.repeat(200_000)],
  ['a quotation mark that closes after two slashes', `["\\\\",${nested(17)}]`],
])('%s may not', (_what, json) => {
  expect(isBounded(json)).toBe(false);
});
