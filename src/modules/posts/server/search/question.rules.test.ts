import { expect, test } from 'vitest';
import { isSeveral, noWords, questionOf, typedWords, written } from './question.rules.ts';

const asked = (q: string, known: string[] = [], some = false) =>
  written(
    questionOf(q),
    { stand: new Set(known), little: new Set(['the']) },
    some,
  ).query.replaceAll(/[()']/gu, '');

test('a dash is a "not" right before a word alone, and where there is something else to find', () => {
  expect(asked('worrying -exams')).toBe('worrying & !exams');
  expect(asked('worrying -"hot milk"')).toBe('worrying & !hot <-> milk');
  expect(asked('panic - coping')).toBe('panic & coping');
  expect(asked('panic – coping — bus')).toBe('panic & coping & bus');
  for (const q of ['-exams', '—exams', '--exams', `${'-'.repeat(33)}exams`, '- exams'])
    expect(asked(q), q).toBe('exams');
  expect(asked('tea --exams')).toBe('tea & exams');
});

test('quotes of every kind keep words together; one alone is nothing', () => {
  for (const q of [
    '"hot milk"',
    '“hot milk”',
    '„hot milk“',
    '«hot milk»',
    '＂hot milk＂',
    '「hot milk」',
  ])
    expect(asked(q), q).toBe('hot <-> milk');
  expect(asked('“hot milk')).toBe('hot & milk');
  expect(asked('5" hot')).toBe('5 & hot');
});

test('what is written as one, with a hyphen or apart is looked for in all three ways', () => {
  expect(asked('self-harm')).toBe('self <-> harm | selfharm');
  expect(asked('selfharm', ['self', 'harm'])).toBe('selfharm | self <-> harm');
  expect(asked('selfharm')).toBe('selfharm');
  expect(asked('self harm', ['selfharm'])).toBe('self | selfharm & harm | selfharm');
  expect(asked('“self harm”', ['selfharm'])).toBe('self <-> harm');
  expect(asked('therapist', ['the', 'rapist'])).toBe('therapist');
  expect(asked('the rapist', ['therapist'])).toBe('the & rapist');
});

test('words joined by other marks are words of their own', () => {
  expect(asked('anxiety/depression')).toBe('anxiety & depression');
  expect(asked('tea or coffee')).toBe('tea | coffee');
  expect(asked('tea OR')).toBe('tea');
});

test('some of the words are what is in quotes, and every word that is not', () => {
  expect(asked('lonely “at night” self-harm', [], true)).toBe(
    'lonely | at <-> night | self | harm | selfharm',
  );
  expect(isSeveral(questionOf('self-harm'))).toBe(true);
  expect(isSeveral(questionOf('“at night” -tea'))).toBe(false);
});

test('nothing but words and operators comes out, whatever goes in', () => {
  for (const q of [
    `' or 1=1 --`,
    ') & ! | <-> :*',
    '"',
    '-',
    '🫖',
    'a\0b',
    '#en',
    "'#sx' | '#en'",
    '\\',
    ':A',
  ])
    expect(written(questionOf(q), noWords).query, q).toMatch(
      /^(?:[()&|!]|<->|'[\p{L}\p{N}]+'| )*$/u,
    );
});

test('mistakes are forgiven in what is wanted and not quoted', () => {
  const typed = (q: string) => typedWords(q).map(({ at, end }) => q.slice(at, end));
  expect(typed('teh kettle, “hot” -milk C++ 4711')).toEqual(['teh', 'kettle']);
  expect(typed('self-harm')).toEqual(['self', 'harm']);
});
