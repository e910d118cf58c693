import { expect, test } from 'vitest';
import { isBlank, Line, oneLine, plainText, Text } from './text.contract.ts';

const blank = [
  '',
  ' ',
  '\u200b',
  '\u2800\u2800\u2800',
  '\u3164',
  '\u00ad\ufeff',
  '\u202e',
  '\u0301',
  '\ufffc',
];

test.each(blank)('nothing can be read in %j', (text) => {
  expect(isBlank(text)).toBe(true);
  const asked = { missing: 'missing', min: 0, max: 60 };
  expect(Line(asked).safeParse(text.repeat(3)).success).toBe(false);
  expect(Text(asked).safeParse(text.repeat(3)).success).toBe(false);
});

test.each(['a', '.', '¿', '🫖', '上', 'é', '\u0939\u093f'])('%j can be read', (text) => {
  expect(isBlank(text)).toBe(false);
});

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
  expect(oneLine(typed)).toBe(kept);
});

test.each(['he/him', 'هو', '她', 'ze 🌱', 'नमस्ते', 'می‌خواهم', '👩‍👩‍👧'])(
  '%s stays as it is',
  (text) => {
    expect(oneLine(text)).toBe(text.normalize('NFC'));
  },
);

test('paragraphs keep their lines and lose what would turn them round', () => {
  expect(plainText('one\n\n\u202eowt\n')).toBe('one\n\nowt');
});

test('what is there but too short is told so, and is not asked for', () => {
  for (const schema of [
    Line({ missing: 'missing', min: 3, max: 9 }),
    Text({ missing: 'missing', min: 3, max: 9 }),
  ]) {
    const said = (text: string) => schema.safeParse(text).error?.issues[0]?.message;
    expect([said(''), said(' '), said('ok'), said('yes')]).toEqual([
      ...['missing', 'missing', 'too_short', undefined],
    ]);
  }
});
