import type { Written } from './question.rules.ts';
import { keyOf, wordsIn } from './words.rules.ts';

/** Words of a title that are looked at: the first so many. */
const MOST_WORDS = 8;

/** The words that a title is made of, each once, in small letters. */
export const titleWords = (title: string): string[] => {
  const words = wordsIn(title).flatMap(({ word, also }) => (also ? [] : [word]));
  return [...new Map(words.map((word) => [keyOf(word), word])).values()];
};

/**
 * What is asked for titles like one: any two of its words in a title, or its only one. Little words as "the"
 * say nothing. Null where nothing is left.
 */
export function titlesLike(words: readonly string[], little: ReadonlySet<string>): Written | null {
  const told = words.filter((word) => !little.has(keyOf(word))).slice(0, MOST_WORDS);
  if (told.length === 0) return null;
  const inTitle = told.map((word) => `'${word}':A`);
  const pairs = inTitle.flatMap((one, nr) =>
    inTitle.slice(nr + 1).map((other) => `(${one} & ${other})`),
  );
  return {
    query: pairs.length === 0 ? inTitle.join('') : pairs.join(' | '),
    titled: inTitle.join(' & '),
    named: inTitle.join(' <-> '),
    marked: '',
  };
}

/** What is asked for titles that have all of these words; the last one may have been begun only. Null for none. */
export function titleAsked(words: readonly string[]): Written | null {
  const told = words.slice(0, MOST_WORDS);
  if (told.length === 0) return null;
  const inTitle = told.map((word) => `'${word}':A`);
  const last = `'${told.at(-1) ?? ''}':*A`;
  return {
    query: [...inTitle.slice(0, -1), last].join(' & '),
    titled: inTitle.join(' & '),
    named: inTitle.join(' <-> '),
    marked: '',
  };
}
