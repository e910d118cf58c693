import { expect, test } from 'vitest';
import { eachOnce, plainLine, plainText } from './line.rules.ts';

test.each([
  ['she/\u202eher', 'she/her'],
  ['\u2067they\u2069', 'they'],
  ['th\u200bey\ufeff', 'they'],
  ['él\n\nella', 'él ella'],
  ['e\u0301l', 'él'],
  ['\u{e0041}ze', 'ze'],
  ['a\u0301\u0302\u0303\u0304\u0305\u0306', 'á\u0302\u0303\u0304'],
  ['  \u200b ', ''],
])('%j becomes %j', (typed, kept) => {
  expect(plainLine(typed)).toBe(kept);
});

test.each(['he/him', 'هو', '她', 'ze 🌱', 'नमस्ते', 'می‌خواهم', '👩‍👩‍👧'])(
  '%s stays as it is',
  (text) => {
    expect(plainLine(text)).toBe(text.normalize('NFC'));
  },
);

test('paragraphs keep their lines and lose what would turn them round', () => {
  expect(plainText('one\n\n\u202eowt\n')).toBe('one\n\nowt');
});

test('each language once', () => {
  expect(eachOnce(['Quechua', 'quechua', '', 'Aymara'])).toEqual(['Quechua', 'Aymara']);
});
