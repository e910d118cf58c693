import { expect, test } from 'vitest';
import { foldName } from '../fold.rules.ts';
import { renderMarkdown, spokenWords } from '../markdown.ts';
import { unnaming } from '../personal/unnamed.rules.ts';
import { linkMentions } from './links.rules.ts';
import { indexNames } from './mention.rules.ts';
import { possibleNames, writtenIn } from './mentions.rules.ts';

const people = [
  'Ann',
  'Ann Lee',
  'Piet',
  'Piet 🚲',
  '_moon_',
  'İbrahim',
  'Zoë',
  '小明',
  '지민',
  '*star*',
  '~~wave~~',
  'O’Neil',
  "D'Arcy",
];
const names = indexNames(people.map((name) => ({ id: name, name })));

/** Whom a text names, as it is rendered and kept; each is asked for, found and linked. */
function named(text: string): string[] {
  const words = spokenWords(text);
  const found = writtenIn(words, names);
  const html = linkMentions(renderMarkdown(text), found, encodeURIComponent);
  const linked = [...html.matchAll(/class="mention" href="([^"]*)"/g)].map(([, id]) =>
    decodeURIComponent(id ?? ''),
  );
  expect(linked).toEqual(found.map(({ id }) => id));
  const asked = possibleNames(words);
  expect(linked.filter((id) => !asked.includes(foldName(id)))).toEqual([]);
  return linked;
}

test.each([
  ["@Ann's idea", ['Ann']],
  ['@Ann,thanks', ['Ann']],
  ['well (@Ann)', ['Ann']],
  ['@Ann—she', ['Ann']],
  ["@Ann Lee's idea", ['Ann Lee']],
  ['Thanks @Piet 🚲!', ['Piet 🚲']],
  ['@Piet, thanks', ['Piet']],
  ['@小明，你好', ['小明']],
  ['@小明さん、ありがとう', ['小明']],
  ['＠小明 你好', ['小明']],
  ['谢谢@小明', ['小明']],
  ['ありがとう@小明さん', ['小明']],
  ['지훈@지민님 고마워요', ['지민']],
  ["@O'Neil said so", ['O’Neil']],
  ['@O’Neil’s idea', ['O’Neil']],
  ['@D’Arcy, thanks', ["D'Arcy"]],
  ['hello @İbrahim', ['İbrahim']],
  ['@Zoe\u0308 yes', ['Zoë']],
  ['@_moon_ shines', ['_moon_']],
  ['@*star* shines, @~~wave~~', ['*star*', '~~wave~~']],
  ['_@Ann_', ['Ann']],
  ['**@Ann**', ['Ann']],
  ['# @Ann', ['Ann']],
  ['- @Ann\n- @Piet', ['Ann', 'Piet']],
])('%j names %j', (text, who) => {
  expect(named(text)).toEqual(who);
});

test.each([
  ['code', '`@Ann`'],
  ['a fenced block', '```\n@Ann\n```'],
  ['a quotation', '> @Ann said'],
  ['a quotation within one', '> > @Ann said\n> - @Piet'],
  ['an address', 'https://social.example/@Ann'],
  ['a link', '[@Ann](https://social.example)'],
  ['e-mail', 'me@Ann'],
  ['a picture', '![@Ann](/images/x)'],
])('%s names nobody', (_what, text) => {
  expect(named(text)).toEqual([]);
});

/** Signs that a name may hold. */
const signs = [...'!"$%&\'()*+,-./:;=?_~·–—&'];

test.each(signs.map((sign) => `Kim${sign}Lee`))('%s is a name like any other', (name) => {
  const [text, who] = [`Thanks @${name}, dear`, [{ id: name, name }]];
  const found = writtenIn(spokenWords(text), indexNames(who));
  expect(found).toEqual([{ id: name, written: `@${name}` }]);
  expect(linkMentions(renderMarkdown(text), found, () => '/people/kim')).toContain('/people/kim');
  const gone = unnaming({ names: [name], personaIds: [] }, [`${name}-Ann`]);
  expect(gone.inText(`${text} and not @${name}-Ann`)).toBe(
    `Thanks @somebody, dear and not @${name}-Ann`,
  );
});

test('who is quoted and named is named once', () => {
  expect(named('> @Ann said\n\n@Ann, yes')).toEqual(['Ann']);
});
