import { expect, test } from 'vitest';
import { typedWords } from './question.rules.ts';
import { correctionsOf, swapped, withCorrections } from './spelling.rules.ts';

function mended(q: string, ...words: string[]): string {
  const typed = typedWords(q);
  const candidates = typed.flatMap(({ key }) =>
    words.map((word) => ({ typed: key, word, posts: 1 })),
  );
  return withCorrections(q, correctionsOf(typed, new Set(words), candidates));
}

test('slips in several words, letters that changed places', () => {
  expect(mended('lonley nigth', 'lonely', 'night')).toBe('lonely night');
  expect(mended('teh kettle', 'the', 'kettle')).toBe('the kettle');
  expect(mended('¿Anxeity, depresion?', 'anxiety', 'depression')).toBe('¿anxiety, depression?');
  expect(mended('wandring ovnes', 'wandering', 'ovens')).toBe('wandering ovens');
});

test('no letter is cut in two', () => {
  expect(swapped('teh')).toEqual(['eth', 'the']);
  expect(swapped('𐍅𐌰x').every((word) => word.isWellFormed())).toBe(true);
});

test('a right word is not made another one', () => {
  expect(mended('grief', 'green', 'brief', 'grips')).toBe('grief');
  expect(mended('sad', 'bad', 'say', 'mad')).toBe('sad');
  expect(mended('death', 'heath', 'depth9')).toBe('death');
  expect(mended('night', 'light', 'right', 'might')).toBe('night');
});
