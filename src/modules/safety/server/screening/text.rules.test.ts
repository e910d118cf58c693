import { describe, expect, test } from 'vitest';
import { readText, spanOf } from './text.rules.ts';

const plain = (text: string) => readText(text).plain.trim();

describe('words are read as they are meant', () => {
  test.each([
    ['I don’t want TO', 'i dont want to'],
    ['ｆｕｎ ⓨⓞⓤ 𝓴𝓲𝓷𝓭', 'fun you kind'],
    ['k\u200bi\u00adn\u2060d', 'kind'],
    ['k̶i̶n̶d̶ w͓̽o͓̽r͓̽d͓̽s͓̽', 'kind words'],
    ['kіnd wоrds', 'kind words'],
    ['ñoño, está así', 'nono esta asi'],
    ['5️⃣ 🅰🅱', '5 ab'],
    ['k1nd h3llo he1p @ss', 'kind hello help ass'],
    ['gr8 l8r m8', 'great later mate'],
    ['k i n d', 'kind'],
    ['k.i.n.d', 'kind'],
    ['k-i-n-d w_o_r_d', 'kind word'],
    ['k i n d  w o r d s', 'kind words'],
    ['looove soooo hellooo killling', 'love so hello killing'],
    ['you sh*t, f***', 'you shit fuck'],
  ])('%s', (text, words) => {
    expect(plain(text)).toBe(words);
  });
  test.each([
    ['I am 17yo, took 10mg at 5pm on the 2nd', 'i am 17yo took 10mg at 5pm on the 2nd'],
    ['order A1B2C3, covid19', 'order a1b2c3 covid19'],
    ['**bold** and *so on*', 'bold and so on'],
    ['Привет, как дела', 'привет как дела'],
    ['I a girl', 'i a girl'],
    ['all too well, coffee', 'all too well coffee'],
    ['$5 for @sam', '5 for sam'],
  ])('and what is nothing else stays: %s', (text, words) => {
    expect(plain(text)).toBe(words);
  });
});

test('marks say where a sentence ends, where it asks, what is quoted', () => {
  expect(plain('He said “go”. Really?! Version 3.5 of a.com\nyes')).toBe(
    'he said " go " really ? version 3 5 of a com . yes',
  );
});

describe('each word knows its place in the original', () => {
  test.each([
    ['oh k i n d one', 'kind', 'k i n d'],
    ['x ｆｕｎ y', 'fun', 'ｆｕｎ'],
    ['the \u200bk̶i̶n̶d̶ one', 'kind', 'k̶i̶n̶d'],
    ['ﬃne ﷺ kind!', 'kind', 'kind'],
    ['👍🏽 kind 👍🏽', 'kind', 'kind'],
  ])('%s', (text, word, original) => {
    const found = readText(text).words.find((one) => one.text === word);
    expect(found && text.slice(found.from, found.to)).toBe(original);
  });
  test('and each part of the folded text', () => {
    const text = 'Straße ﷺ: ＡＢＣ';
    const read = readText(text);
    const at = read.folded.text.indexOf('abc');
    const [from, to] = spanOf(read, at, at + 3);
    expect(text.slice(from, to)).toBe('ＡＢＣ');
    expect(spanOf(read, 2, 2)).toEqual([2, 2]);
  });
});

test('whatever is sent is read, and no place lies outside of it', () => {
  const odd = [
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\udc00x',
    '\ud83d',
    '***',
    '@',
    '$',
    "'",
    '""',
    'a\ud800b',
  ];
  const whole = [
    'ﷺ'.repeat(200),
    'a '.repeat(500),
    '1'.repeat(999),
    'f*'.repeat(300),
    'é'.repeat(9),
  ];
  for (const text of [...odd, ...whole])
    for (const { from, to } of readText(text).words) {
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(text.length);
    }
});
