import type { QuestionPatterns } from './copies.rules.ts';
import type { NameIndex } from '#platform/mentions/mention.rules.ts';
import { ownWords } from './own-words.rules.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const NOBODY: NameIndex = new Map();

/** How many words a text lacks of the minimum, in any script; 0 when it has enough. */
export function missingOf(words: string, minimum: number): number {
  let missing = minimum;
  for (const { isWordLike } of segmenter.segment(words)) {
    if (missing <= 0) break;
    if (isWordLike === true) missing -= 1;
  }
  return Math.max(0, missing);
}

/**
 * How many words an answer's field lacks of the minimum. Only words of its own are counted: a copy of
 * the question, an emoji or a bare mention is none.
 */
export const wordsMissing = (
  field: string,
  minimum: number,
  questions: QuestionPatterns,
  names: NameIndex = NOBODY,
): number => missingOf(ownWords(field, questions, names).words, minimum);
