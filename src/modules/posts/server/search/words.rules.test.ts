import { expect, test } from 'vitest';
import { countedIn, keyOf, textOfWords, wordsIn } from './words.rules.ts';

const split = (text: string) => textOfWords(wordsIn(text));

test('whatever is no letter, mark or figure stands between words, in every script', () => {
  for (const dressed of [
    '“sleep”',
    'sleep…',
    'sleep😢',
    '«sleep»',
    '—sleep',
    '¿sleep?',
    '¡sleep!',
    '‹sleep›',
    '。sleep、',
    '（sleep）',
    '*sleep*',
    '_sleep_',
    'sleep❤️',
    '👩‍👩‍👧sleep',
    '؟sleep،',
    '\u200Bsleep\u200B',
    '·sleep',
    '„sleep“',
  ])
    expect(split(dressed), dressed).toBe('sleep');
  expect(split('anxiety/depression tired.Whelming and…then')).toBe(
    'anxiety depression tired whelming and then',
  );
  expect(split('3.14 1,000 B12')).toBe('3 14 1 000 b12');
  expect(split('😢 … —')).toBe('');
});

test('an apostrophe of any kind is within a word', () => {
  for (const mark of "'’ʼ`´＇") {
    expect(split(`didn${mark}t`), mark).toBe('didnt');
    expect(split(`Ann${mark}s`), mark).toBe('ann');
  }
  expect(split("'sleep' parents’ ’tis")).toBe('sleep parents tis');
  expect(split('l’eau')).toBe('eau leau');
});

test('what is written with a hyphen is its parts, and also one word', () => {
  for (const mark of '-‐‑_')
    expect(split(`self${mark}harm now`), mark).toBe('self harm now selfharm');
  expect(split('self–harm self — harm')).toBe('self harm self harm');
  expect(split('mother-in-law')).toBe('mother in law motherinlaw');
});

test('a sign after a letter is of it', () => {
  expect(split('C++ and C, C# or vitamin C')).toBe('cplusplus and c csharp or vitamin c');
  expect(split('C++11 A+ LGBTQ+ #en')).toBe('cplusplus 11 aplus lgbtq en');
});

test('two signs that follow each other are a word where there are no blanks', () => {
  expect(split('上海')).toBe('上海 上 海');
  expect(split('iPhone手机')).toBe('iphone 手机 手 机');
  expect(split('カタカナー')).toBe('カタ タカ カナ ナー');
  expect(split('서울에')).toBe('서울 울에');
  expect(split('นอน')).toBe('นอ อน');
});

test('the same letters are the same word, however they are encoded', () => {
  for (const [one, other] of [
    ['canción', 'CANCIÓN'.normalize('NFD')],
    ['straße', 'STRASSE'],
    ['σουλα', 'ΣΟΥΛΑ'],
    ['fine', 'ﬁne'],
    ['sleep', 'ｓｌｅｅｐ'],
    ['sleep', 'sl\u00ADeep'],
    ['inci', 'İNCİ'],
    ['שלום', 'שָׁלוֹם'],
    ['محمد', 'مُحَمَّد'],
  ] as const)
    expect(split(other), other).toBe(split(one));
  expect(keyOf('canción')).toBe('cancion');
});

test('a word stands where it is found in the text, and no word is endless', () => {
  const text = '¿Y “mi—Canción”, en l’eau 上海?';
  for (const { at, end, word } of wordsIn(text))
    expect(split(text.slice(at, end)), word).toContain(word);
  expect(split('x'.repeat(9_999)).length).toBeLessThan(100);
  expect(split(`x${'𐍅'.repeat(99)}`).isWellFormed()).toBe(true);
  for (const { word } of wordsIn('ﷺ'.repeat(500))) expect(word.length).toBeLessThan(100);
});

test('only what can be misspelt is counted', () => {
  expect(countedIn(wordsIn('I’m at C++ 4711 covid19 canción self-harm'))).toEqual([
    'cplusplus',
    'cancion',
    'self',
    'harm',
  ]);
});
