import { expect, test } from 'vitest';
import { beginningOf, firstParagraphOf } from './beginning.rules.ts';

test.each([
  ['<p>Tea <strong>and</strong> bread.</p><p>More</p>', 'Tea and bread. More'],
  ['<p>Thank you <a href="/people/1">@<bdi>Ann</bdi></a></p>', 'Thank you @Ann'],
  ['<p>1 &lt; 2 &amp;&amp; &quot;yes&quot;</p>', '1 < 2 && "yes"'],
  ['<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
  ['<p>cut in a <a href="https://exa', 'cut in a'],
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

test('white space of any kind and length is one space, and none stands before a sign', () => {
  expect(beginningOf('<p>one \n two\tthree</p> <p>four</p>.', 100)).toBe('one two three four.');
});
