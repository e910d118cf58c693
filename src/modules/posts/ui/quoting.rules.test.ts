import { expect, test } from 'vitest';
import { translator } from '#lib/text/index.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import type { PostView } from '../contract.ts';
import { quoteOf, withQuote } from './quoting.ts';

const t = translator('en');
const ann: PostView['by'] = { kind: 'named', id: '1', name: 'Ann', avatar: null };
const PICTURE = '01a202ab-4ff3-7620-bfcd-27c23e7e0563';
const pictures = new Map([[PICTURE, { width: 3, height: 2, moves: false }]]);
const said = (...texts: string[]) => {
  const [html = '', ...rest] = texts.map((text) => renderMarkdown(text, pictures));
  const parts = rest.length > 0 ? [html, ...rest] : [];
  return { html, parts: parts.map((html) => ({ question: 'Why?', html, source: null })) };
};
const quoted = (by: PostView['by'], ...texts: string[]) =>
  quoteOf(t, { by, ...said(...texts) } as PostView);

test.each<[what: string, typed: string, quoted: string]>([
  ['a line', 'Tea first.', '> Tea first.'],
  ['lines and paragraphs', 'Tea.\nBread.\n\nRest.', '> Tea.\n> Bread.\n>\n> Rest.'],
  ['stress and code', '**Very** *warm* `tea`, ~~cold~~', '> **Very** *warm* `tea`, ~~cold~~'],
  ['a list', 'Take:\n\n- tea\n- bread', '> Take:\n>\n> - tea\n> - bread'],
  ['numbers', '1. tea\n2. bread', '> 1. tea\n> 2. bread'],
  ['a list in a list', '- tea\n  - green', '> - tea\n>    - green'],
  ['an address', 'See https://a.test/b_c_d', '> See https://a.test/b_c_d'],
  ['a link', '[a place](https://a.test/)', '> [a place](https://a.test/)'],
  ['code', '```\na <b>\n\n*c*\n```', '> ```\n> a <b>\n>\n> *c*\n> ```'],
  ['a star that is one', '2 \\* 3 < 7 & "so"', '> 2 \\* 3 < 7 & "so"'],
  ['what it quotes itself is left out', '> @Ben:\n> Yes.\n\nNo.', '> No.'],
  ['a picture, without it', `Look ![a cat](/images/${PICTURE}) here`, '> Look  here'],
  ['a picture from elsewhere', '![a tree](https://a.test/x.png)', '> a tree'],
])('%s is quoted as it is read', (_what, typed, lines) => {
  expect(quoted(ann, typed)).toBe(`> @Ann:\n${lines}\n\n`);
});

test('who wrote without a name stays without one, and without a number', () => {
  expect(quoted({ kind: 'anonymous', number: 3, opened: false }, 'Hush.')).toBe(
    '> Somebody without a name:\n> Hush.\n\n',
  );
  expect(quoted({ kind: 'left' }, 'Bye.')).toBe('> Somebody who has left:\n> Bye.\n\n');
});

test('an answer is quoted without its questions; of nothing but a picture only who showed it', () => {
  expect(quoted(ann, 'Because.', 'So.')).toBe('> @Ann:\n> Because.\n>\n> So.\n\n');
  expect(quoteOf(t, { by: ann, html: '' } as PostView)).toBe('> @Ann:\n\n');
});

test('of a long post whole paragraphs are quoted, of a long paragraph whole sentences', () => {
  const paragraph = 'Word after word. '.repeat(15).trim();
  expect(quoted(ann, [paragraph, paragraph, paragraph].join('\n\n'))).toBe(
    `> @Ann:\n> ${paragraph}\n>\n> ${paragraph}\n>\n> …\n\n`,
  );
  const lines = quoted(ann, `${paragraph} `.repeat(5)).split('\n');
  expect(lines[1]).toMatch(/^> Word after word\. .*word\. …$/);
  expect(lines[1]?.length).toBeLessThan(620);
  expect(quoted(ann, 'word '.repeat(300))).toMatch(/word…\n\n$/);
});

test('a quotation goes below what was typed, once', () => {
  const quote = '> @Ann:\n> Yes.\n\n';
  expect(withQuote(undefined, quote)).toBe(quote);
  expect(withQuote('Before.\n', quote)).toBe(`Before.\n\n${quote}`);
  const typed = `${quote}Mine.`;
  expect(withQuote(typed, quote)).toBe(typed);
  expect(withQuote('Before.', undefined)).toBe('Before.');
});
