import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from './comparison.rules.ts';
import { afterMentions, indexNames, mayMention, openingMention } from './mention.rules.ts';

const PEOPLE = [
  'Ann',
  'Ann Marie',
  'Annabel',
  'نور',
  'نور الهدى',
  '小明',
  'Sun🌞',
  'Mar-y',
  'Zoë',
  'o_o',
];
const names = indexNames(PEOPLE.map((name) => ({ id: name, name })));

describe('a text that begins with a mention means', () => {
  test.each([
    ['@Ann so true', 'Ann'],
    ['@ann', 'Ann'],
    ['  \n@ANN, yes', 'Ann'],
    ['＠Ann yes', 'Ann'],
    ['\u200f@Ann yes', 'Ann'],
    ['@Ann.', 'Ann'],
    ["@Ann's idea", 'Ann'],
    ['@Ann- yes', 'Ann'],
    ['@Ann -yes', 'Ann'],
    ['@Ann💜', 'Ann'],
    ['@Ann\nMarie is kind too', 'Ann'],
    ['@Ann Marie', 'Ann Marie'],
    ['@ann  marie: yes', 'Ann Marie'],
    ['@Ann Maries idea', 'Ann'],
    ['@Ann @Annabel hello', 'Ann'],
    ['@Annabel yes', 'Annabel'],
    ['@نور أتفق معك', 'نور'],
    ['@نور الهدى أتفق', 'نور الهدى'],
    ['@小明 同意', '小明'],
    ['@Sun🌞 yes', 'Sun🌞'],
    ['@sun🌞\ufe0f: yes', 'Sun🌞'],
    ['@mar-y yes', 'Mar-y'],
    ['@Zoe\u0308 yes', 'Zoë'],
    ['@O_o yes', 'o_o'],
  ])('%j: %s', (body, person) => {
    expect(openingMention(body, names)).toBe(person);
  });
});

describe('a text means nobody when', () => {
  test.each([
    ['it has no mention', 'Ann is kind'],
    ['the mention comes later', 'Yes @Ann'],
    ['a quote stands before it', '> @Ann said'],
    ['the name goes on', '@Anna yes'],
    ['the name goes on after a hyphen', '@Ann-Lou yes'],
    ['the name goes on after a low line', '@Ann_1 yes'],
    ['the name goes on with a mark', '@Ann\u0301 yes'],
    ['the name has an accent more', '@Ánn yes'],
    ['the name has an accent less', '@Zoe yes'],
    ['there is space after the sign', '@ Ann yes'],
    ['nobody has the name', '@nobody yes'],
    ['there is nothing but the sign', '@'],
    ['it is empty', ''],
  ])('%s: %j', (_why, body) => {
    expect(openingMention(body, names)).toBeNull();
  });
});

test('of namesakes, the one whose name is spelt exactly is meant, or nobody', () => {
  const namesakes = indexNames([
    { id: 'small', name: 'lee' },
    { id: 'great', name: 'Lee' },
  ]);
  expect(openingMention('@Lee yes', namesakes)).toBe('great');
  expect(openingMention('@lee yes', namesakes)).toBe('small');
  expect(openingMention('@LEE yes', namesakes)).toBeNull();
  expect(afterMentions(plain('@LEE yes'), namesakes)).toBe(4);
});

test('of two whose names differ by an accent, whoever is spelt is meant, in any case', () => {
  const both = indexNames([
    { id: 'plain', name: 'Ana Ruiz' },
    { id: 'accented', name: 'Ana Ruíz' },
  ]);
  expect(openingMention('@ana ruiz yes', both)).toBe('plain');
  expect(openingMention('@ANA RUÍZ yes', both)).toBe('accented');
  expect(openingMention('@Ana Rui\u0301z yes', both)).toBe('accented');
});

test('all leading mentions are passed over, known or not, and nothing else', () => {
  const rest = (body: string): string => plain(body).slice(afterMentions(plain(body), names));
  expect(rest('@Ann Marie, @nobody & @نور: yes @Ann')).toBe(': yes @ann');
  expect(rest('@Ann Lou')).toBe(' lou');
  expect(rest('@Ann 💜 @Annabel')).toBe(' 💜 @annabel');
  expect(rest('no @Ann')).toBe('no @ann');
});

test('people are asked for only when a text has the sign in it', () => {
  expect(mayMention('＠Ann')).toBe(true);
  expect(mayMention('Ann')).toBe(false);
});

test('whoever is mentioned by their whole name is found, in any case, before any boundary', () => {
  const boundary = fc.constantFrom('', ' yes', ', yes', '! yes', '\nyes', '- yes', ' 💜');
  fc.assert(
    fc.property(fc.constantFrom(...PEOPLE), fc.boolean(), boundary, (name, shout, after) => {
      const written = shout ? name.toUpperCase() : name;
      expect(openingMention(`@${written}${after}`, names)).toBe(name);
    }),
  );
});

test('of two names, one the beginning of the other, the longest that fits is meant', () => {
  const word = fc.stringMatching(/^[a-zé]{1,4}$/);
  fc.assert(
    fc.property(word, word, fc.constantFrom(' ', '', '-', '_'), (first, second, between) => {
      const long = `${first}${between}${second}`;
      const two = indexNames([first, long].map((name) => ({ id: name, name })));
      expect(openingMention(`@${long} yes`, two)).toBe(long);
      expect(openingMention(`@${first}: ${second}`, two)).toBe(first);
    }),
  );
});
