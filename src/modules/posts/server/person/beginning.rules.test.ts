import { expect, test } from 'vitest';
import { beginningOf, firstParagraphOf } from './beginning.rules.ts';

test.each([
  ['<p>Tea <strong>and</strong> bread.</p><p>More</p>', 'Tea and bread. More'],
  ['<p>Thank you <a href="/people/1">@<bdi>Ann</bdi></a></p>', 'Thank you @Ann'],
  ['', ''],
])('%s begins %s', (html, words) => {
  expect(beginningOf(html, 100)).toBe(words);
});

test('a long text ends with a whole word, a long word with its half', () => {
  expect(beginningOf('<p>one two three four</p>', 10)).toBe('one two…');
  expect(beginningOf('<p>onetwothreefour</p>', 10)).toBe('onetw…');
});

test('of several paragraphs the first can stand alone', () => {
  expect(firstParagraphOf('<p>Tea and bread.</p><p>More</p>', 100)).toBe('Tea and bread.');
});

test('an emoji is one letter, and never cut in two', () => {
  expect(beginningOf('🌱'.repeat(10), 10)).toBe('🌱'.repeat(10));
  expect(beginningOf('🌱'.repeat(30), 10)).toBe(`${'🌱'.repeat(5)}…`);
});
