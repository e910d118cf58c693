import { expect, test } from 'vitest';
import { toCsv } from './csv.rules.ts';

const field = (cell: string | number | boolean | null) =>
  toCsv(['head'], [[cell]])
    .slice('\ufeffhead\r\n'.length)
    .replace(/\r\n$/, '');

test('A table begins with a byte order mark and ends each line as the standard says', () => {
  expect(toCsv(['a', 'b'], [['Mira', 2]])).toBe('\ufeffa,b\r\nMira,2\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-2', "'-2"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['＝1+1', "'＝1+1"],
  ['\rx', '"\'\rx"'],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('What a spreadsheet would take for a formula becomes text: %j', (cell, written) => {
  expect(field(cell)).toBe(written);
});

test.each([
  ['Ann, the second', '"Ann, the second"'],
  ['She said "yes"', '"She said ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
  [-1, '-1'],
  [true, 'true'],
  [null, ''],
])('%j is written as %j', (cell, written) => {
  expect(field(cell)).toBe(written);
});
