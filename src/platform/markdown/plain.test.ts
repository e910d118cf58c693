import { expect, test } from 'vitest';
import { renderMarkdown, showsNothing } from '../markdown.ts';

/** What is read of a text: its HTML without tags. */
const read = (text: string): string => words(renderMarkdown(text));
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['a label that looks like the definition of a link', '[TW]: self-harm\n\nIt was hard.'],
  ['a label alone', '[Edit]: typo'],
  ['a footnote', 'Words[^1]\n\n[^1]: more words'],
  ['a word under many quotations', `${'>'.repeat(23)} deep`],
  ['lines under many quotations', `${'> '.repeat(40)}deep\n${'> '.repeat(40)}deeper`],
  ['lists within lists', `${'- '.repeat(30)}deep`],
  ['brackets within brackets', `${'['.repeat(40)}deep${']'.repeat(40)}(https://deep.example)`],
  ['stars without end', `${'*'.repeat(99)}deep`],
  ['HTML', '<b>bold</b> <script>script</script> <!-- whispered -->'],
  ['an unclosed fence with words behind it', '``` trigger warning\ninside'],
  ['a link with a title', '[words](https://a.example "more words")'],
  ['a link that nobody can follow', '[words](ftp://a.example/b) and [more](javascript:alert)'],
  ['a link without words', '[](https://a.example)'],
  ['a picture from elsewhere without words', '![](https://a.example/b.gif)'],
  ['a table', '| one | two |\n|---|---|\n| three | four |'],
])('every typed word shows: %s', (_what, text) => {
  const shown = read(text);
  const typed = text.match(/[a-z]{4,}/gi) ?? [];
  const addresses = /https|example|javascript/;
  expect(typed.filter((word) => !addresses.test(word) && !shown.includes(word))).toEqual([]);
  expect(shown).not.toBe('');
});

test('no word is swallowed by whatever marks stand around it', () => {
  const marks =
    '> |- |1. |# |```|`|*|**|_|~~|[|]|](|)|]:|<|>|!|![|    |\t|\n|\n\n|---\n|===\n|&|&nbsp;|\\|"|^|(|: |@|www.a.org|//|+ '.split(
      '|',
    );
  // A fixed row of chance: what fails once fails again.
  let seed = 7;
  const chance = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 3000; round += 1) {
    let text = '';
    for (let nr = 0; nr < 12; nr += 1) {
      text += (marks[chance(marks.length)] ?? '').repeat(1 + chance(4));
      if (nr % 3 === 0) text += `word${'abcdefgh'.charAt(nr / 3)}`;
    }
    // The address of a link is not shown where the link has words.
    const html = renderMarkdown(text);
    const found = `${words(html)} ${[...html.matchAll(/href="([^"]*)"/g)].join(' ')}`;
    for (const word of text.match(/word[a-h]/g) ?? [])
      expect(found.includes(word), `${word} of ${JSON.stringify(text)} in ${html}`).toBe(true);
  }
});

test('an indented paragraph is one, and a line under a line makes no heading', () => {
  expect(renderMarkdown('    Indented, as letters are.\n\n    And again.')).not.toContain('<pre');
  for (const line of ['-', '---', '===', '='])
    expect(renderMarkdown(`A thought\n${line}`)).not.toMatch(/<h\d/);
});

test('stars between figures are of a sum, and stay', () => {
  expect(read('2*3*4 is 24, 2**3**2 is 512')).toBe('2*3*4 is 24, 2**3**2 is 512');
  expect(renderMarkdown('*3* of **4**, 5*x*')).toContain('<em>3</em> of <strong>4</strong>');
});

test('numbers of a list stay as they were typed', () => {
  expect(renderMarkdown('1. one\n3. three')).toContain('value="3"');
  expect(renderMarkdown('7. seven\n8. eight')).toMatch(/<ol start="7".*>\n<li dir="ltr">seven/);
});

test.each([
  ['[my page](www.example.org/help)', 'https://www.example.org/help'],
  ['[my page](example.org)', 'https://example.org/'],
  ['[my page](//example.org/help)', 'https://example.org/help'],
  ['see www.example.org.', 'https://www.example.org'],
  ['see example.org/help', 'https://example.org/help'],
  ['http://example.org', 'http://example.org'],
  ['[write](me@example.org)', 'mailto:me@example.org'],
  ['[call](tel:116123)', 'tel:116123'],
  ['[here](/help)', '/help'],
])('%s leads to %s', (text, to) => {
  expect(renderMarkdown(text)).toContain(`href="${to}"`);
});

test.each(['so tired.It hurts', 'I went to bed.it was late', 'please.Help me', 'e.g. this'])(
  'words run together are no link: %s',
  (text) => {
    expect(renderMarkdown(text)).not.toContain('<a');
  },
);

test.each([
  ['another address', '[https://bank.example](https://evil.example/x)', '(evil.example)'],
  ['the same in bold', '[**bank**.example](https://evil.example)', '(evil.example)'],
  ['wide letters', '[ｂａｎｋ．ｅｘａｍｐｌｅ](https://evil.example)', '(evil.example)'],
  [
    'with what cannot be seen',
    '[bank\u200b.exa\u00admple](https://evil.example)',
    '(evil.example)',
  ],
  ['turned round', '[\u202egro.knab](https://evil.example/)', '(evil.example)'],
  ['another page of one site', '[bank.example/help](https://bank.example/x)', '(bank.example/x)'],
  ['the name of a person', '[@Ann](https://evil.example)', '(evil.example)'],
  ['other letters that look alike', 'https://аррӏе.com', '(xn--80ak6aa92e.com)'],
  [
    'a sender in front',
    '[https://bank.example@evil.example](https://bank.example@evil.example)',
    '(evil.example)',
  ],
  ['another who writes', '[ann@bank.example](mailto:ben@evil.example)', '(ben@evil.example)'],
  ['a page of ours', '[https://bank.example](/sign-out)', '(/sign-out)'],
  ['a file of ours', '[https://bank.example](/files/1)', '(/files/1)'],
])('a link that reads as %s says where it leads', (_what, text, says) => {
  const html = renderMarkdown(text);
  expect(html).toContain(says);
  expect(html).not.toMatch(/[\u202a-\u202e\u200b]/);
});

test.each([
  '[my page](https://example.org/help)',
  '[example.org](https://www.example.org/help)',
  '[https://example.org/help](https://example.org/help?a=1)',
  'https://müller.example/grün',
  'https://example.org/a_(b)?c=d#e',
  '[ann@example.org](mailto:ann@example.org)',
  '[hand.pdf (PDF, 1 kB)](/files/1)',
])('an honest link says no more: %s', (text) => {
  expect(renderMarkdown(text)).not.toContain('<bdi');
});

test('each paragraph has its own direction, and so has a link within it', () => {
  const html = renderMarkdown('English first.\n\nثم العربية.\n\n> اقتباس\n\n- نقطة\n- point');
  expect(html).toContain('<p dir="auto">English first.</p>');
  expect(html).toContain('<p dir="auto">ثم العربية.</p>');
  expect(html).toContain('<blockquote dir="rtl">');
  expect(html).toMatch(/<ul dir="rtl">\s*<li dir="rtl">نقطة<\/li>\s*<li dir="ltr">point/);
  expect(renderMarkdown('# عنوان\n\n[نص](https://a.example)')).toMatch(
    /<h3 dir="auto">[^]*<a href="https:\/\/a.example" dir="auto"/,
  );
});

test.each([
  '&nbsp;',
  '&#8203; &zwj;',
  '---',
  '#',
  '> \n> ',
  '- ',
  '\u2800',
  '\u200b\u3164',
  '&shy;',
])('there is nothing to read in %j', (text) => {
  expect(showsNothing(renderMarkdown(text))).toBe(true);
});

test.each([
  '.',
  '🫖',
  '`&nbsp;`',
  '> said',
  '![](https://a.example/b.gif)',
  '[](https://a.example)',
])('there is something to read in %j', (text) => {
  expect(showsNothing(renderMarkdown(text))).toBe(false);
});

test('it takes no time to look through a long text for addresses', () => {
  const began = performance.now();
  for (const piece of ['a.', 'a', 'a@', '-', 'é.é', 'a:/'])
    renderMarkdown(`[${piece.repeat(20_000)}](https://a.example)`);
  expect(performance.now() - began).toBeLessThan(3_000);
});
