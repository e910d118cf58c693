import type { QuestionPatterns } from './copies.rules.ts';
import type { NameIndex } from '#platform/mentions/mention.rules.ts';
import { ownWords } from './own-words.rules.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const NOBODY: NameIndex = new Map();

/**
 * How many words an answer's field lacks of the minimum; 0 when it has enough. Only words of its
 * own are counted, in any script: a copy of the question, an emoji or a bare mention is none.
 */
export function wordsMissing(
  field: string,
  minimum: number,
  questions: QuestionPatterns,
  names: NameIndex = NOBODY,
): number {
  let missing = minimum;
  const { words } = ownWords(field, questions, names);
  for (const { isWordLike } of segmenter.segment(words)) {
    if (missing <= 0) break;
    if (isWordLike === true) missing -= 1;
  }
  return Math.max(0, missing);
}
