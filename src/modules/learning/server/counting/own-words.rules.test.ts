import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionPatterns } from './copies.rules.ts';
import { indexNames } from '#platform/mentions/mention.rules.ts';
import { ownWords } from './own-words.rules.ts';

const ASKED = ['What does a good host do?', 'Which small kindness did you see here?'];
const questions = questionPatterns(ASKED);
const names = indexNames([
  { id: 'host', name: 'Rosa' },
  { id: 'ann', name: 'Ann' },
  { id: 'ann-marie', name: 'Ann Marie' },
]);
const says = (body: string): string => ownWords(body, questions, names).key;

describe('a text has words of its own', () => {
  test.each([
    ['a plain sentence', 'I pour the tea.', 'ipourthetea'],
    ['one letter', 'y', 'y'],
    ['one digit', '3', '3'],
    ['one emoji', '💜', '💜'],
    ['a heart as a plain sign', '❤', '❤'],
    ['words after a mention', '@Ann thank you', 'thankyou'],
    ['words after several mentions', '@Ann Marie, @Rosa — @someone-new so true', 'sotrue'],
    ['an emoji after a mention', '@Ann 💜', '💜'],
    ['a mention in the middle', 'like @Ann said', 'likeannsaid'],
    ['an answer below a copied question', `${ASKED[0]}\n\nListens first.`, 'listensfirst'],
    ['an answer behind a copied question', `${ASKED[0]} Listens first.`, 'listensfirst'],
    ['answers between the questions', `${ASKED[0]}\nasks\n${ASKED[1]}\nsoup`, 'askssoup'],
    ['an answer behind a label', 'Answer: soup', 'soup'],
    ['an emoji behind the label of an answer', 'Respuesta 2: 😀', '😀'],
    ['an emoji on a line below the question', `${ASKED[0]}\n😀`, '😀'],
    ['a number behind a copied question', `${ASKED[1]} 3`, '3'],
    ['a word that holds a question in it', 'whatdoesagoodhostdoing', 'whatdoesagoodhostdoing'],
    ['half a question', 'What does a good', 'whatdoesagood'],
    ['a label without its colon', 'Question everything', 'questioneverything'],
    ['a title before the question', `My view. ${ASKED[0]}`, 'myview'],
  ])('%s: %j', (_what, body, key) => {
    expect(ownWords(body, questions, names)).toMatchObject({ has: true, key });
  });
});

describe('a text has no words of its own', () => {
  test.each([
    ['empty', ''],
    ['white space', ' \t\n\u00a0\u3000 '],
    ['punctuation', '... — ?!'],
    ['characters that nobody sees', '\u200b\u200d\ufe0f\u2060\u3164\u00ad'],
    ['a mention', '@Ann'],
    ['mentions of names with spaces', '@Ann Marie, @Rosa!'],
    ['a mention of somebody unknown', '@nobody_here'],
    ['a copied question', ASKED[0] ?? ''],
    ['both questions', ASKED.join(' ')],
    ['the questions in the other order', ASKED.toReversed().join('\n\n')],
    ['questions run together', ASKED.join('').replaceAll(/[ ?]/g, '')],
    ['a question shouted', (ASKED[0] ?? '').toUpperCase()],
    ['a question in wide letters', 'Ｗｈａｔ ｄｏｅｓ a good host do？'],
    ['a quoted question', `> **${ASKED[0]}**`],
    ['a question over two lines', 'What does a good\nhost do?'],
    ['a label and a question', `✒️ Question: ${ASKED.join(' ')}`],
    ['a label on its own line', `🌟 Question 1:\n${ASKED[0]}`],
    ['labels in several languages', `Pregunta: ${ASKED[0]}\nFrage 2: ${ASKED[1]}\nRéponse :`],
    ['numbered questions', `1. ${ASKED[0]}\n2) ${ASKED[1]}`],
    ['questions numbered on one line', `1. ${ASKED[0]} 2. ${ASKED[1]}`],
    ['questions numbered with keycaps', `1️⃣ ${ASKED[0]}\n2️⃣ ${ASKED[1]}`],
    ['lettered questions', `a) ${ASKED[0]}\nQ2 ${ASKED[1]}`],
    ['a decorated label above its question', `✒️ Question: 🌟\n${ASKED[0]}`],
    ['a decorated question', `🌸 ${ASKED[0]} 🌸`],
    ['a mention before the question', `@Rosa ✒️ Question: ${ASKED[0]}`],
    ['a mention behind the question', `${ASKED[0]}\n@Ann Marie`],
    ['a question with an empty answer', `Question: ${ASKED[0]} Answer:`],
  ])('%s: %j', (_what, body) => {
    expect(ownWords(body, questions, names)).toEqual({ words: '', has: false, key: '' });
  });
});

describe('the same text', () => {
  test.each([
    ['I agree!', 'i   AGREE…'],
    ['I agree 💜', 'I agree'],
    ['@Ann so true', '@Rosa so true'],
    [`${ASKED[0]} Listens.`, 'Answer: listens'],
    ['Straße', 'STRASSE'],
    ['λόγος.Τι', 'λόγος Τι'],
    ['I´ve been there', "I've been there"],
    ['می‌خواهم', 'می خواهم'],
    ['❤️', '❤'],
  ])('%j is %j', (one, other) => {
    expect(says(one)).toBe(says(other));
  });

  test.each([
    ['I agree', 'I agreed'],
    ['💜', '💚'],
    ['cafe', 'café'],
  ])('%j is not %j', (one, other) => {
    expect(says(one)).not.toBe(says(other));
  });
});

test('a question that came with its own label is found without it', () => {
  const labelled = questionPatterns(['Question 1: What helps?', '2. Who helped?']);
  expect(ownWords('what helps\nWho helped?', labelled, names).has).toBe(false);
  expect(ownWords('Question 1: What helps? 2. Who helped?', labelled, names).has).toBe(false);
});

test('a short question is not found within longer words', () => {
  const short = questionPatterns(['Art?']);
  expect(['Smart', 'Artful', 'party'].map((text) => ownWords(text, short, names).key)).toEqual([
    'smart',
    'artful',
    'party',
  ]);
});

test('a question without spaces between its words is found before the answer', () => {
  const chinese = questionPatterns(['你怎么看？']);
  expect(ownWords('你怎么看我觉得很好', chinese, names).key).toBe('我觉得很好');
});

test('questions that say nothing, or that nobody asked, take nothing away', () => {
  expect(ownWords('🤔', questionPatterns(['🤔?', '']), names).has).toBe(true);
  expect(ownWords('Soup', questionPatterns([]), names).has).toBe(true);
});

const separator = fc.constantFrom(' ', '  ', '\n', ' - ', '…', ' 🌸 ', '\u200b ', ', ', '');
const prefix = fc.constantFrom('', '> ', '✒️ Question: ', '* ', 'Q1: ', '@Rosa ', '**');
const copied = fc
  .array(
    fc.record({
      question: fc.constantFrom(...ASKED),
      shout: fc.boolean(),
      gaps: fc.array(separator, { minLength: 10, maxLength: 10 }),
      end: fc.constantFrom('', '?', '??', '!', ' 🌸'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((copies) =>
    copies
      .map(({ question, shout, gaps, end }) => {
        const words = question.slice(0, -1).split(' ');
        const text = words.map((word, i) => word + (i < words.length - 1 ? gaps[i] : '')).join('');
        return (shout ? text.toUpperCase() : text) + end;
      })
      .join('\n'),
  );

test('copied questions never count, whatever their case, punctuation and spacing', () => {
  fc.assert(
    fc.property(prefix, copied, (before, copies) => {
      expect(says(before + copies)).toBe('');
    }),
  );
});

test('whatever is copied around it, a word of one’s own is heard', () => {
  fc.assert(
    fc.property(prefix, copied, copied, (before, above, below) => {
      expect(says(`${before}${above}\nkindness\n${below}`)).toBe('kindness');
    }),
  );
});

test('no text is too long or too strange to be read quickly', () => {
  const strange = ['a ', '@', '@a ', 'Question: ', 'Question ', '!', '\n', '💜', 'e\u0301', '1 '];
  for (const piece of [...strange, `${ASKED[0]} `]) {
    const body = piece.repeat(100_000 / piece.length);
    const start = performance.now();
    ownWords(body, questions, names);
    expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(1000);
  }
});
