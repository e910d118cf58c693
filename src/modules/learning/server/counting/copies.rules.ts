import { comparable, plain, WORD } from '#platform/mentions/comparison.rules.ts';
import { withoutOwnLabel } from './labels.rules.ts';

/** The questions of a discussion, made ready for finding their copies; build it once. */
export type QuestionPatterns = ReadonlyMap<string, readonly Pattern[]>;
type Pattern = { letters: string; question: number };

/** Where a copy of a question stands in a plain text. */
export type Copy = { start: number; end: number; question: number };

// Written without spaces between words, so that every character may begin or end a copy.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Each question is known with and without its own label ("Question 2: …"). */
export function questionPatterns(questions: readonly string[]): QuestionPatterns {
  const patterns = new Map<string, Pattern[]>();
  const seen = new Set<string>();
  for (const [question, asked] of questions.entries()) {
    const text = plain(asked);
    for (const letters of [text, withoutOwnLabel(text)].map(comparable)) {
      if (letters === '' || seen.has(letters)) continue;
      seen.add(letters);
      const first = letters.charAt(0);
      patterns.set(first, [...(patterns.get(first) ?? []), { letters, question }]);
    }
  }
  return patterns;
}

/** The copies of the questions in a plain text, in order, none overlapping. */
export function copiesIn(text: string, patterns: QuestionPatterns): Copy[] {
  if (patterns.size === 0) return [];
  const { letters, words, edges } = lettersOf(text);
  const copies: Copy[] = [];
  let word = 0;
  const placeOf = (letter: number): number => {
    while ((words[word + 1]?.letter ?? Infinity) <= letter) word += 1;
    const { at = 0, letter: first = 0 } = words[word] ?? {};
    return at + letter - first;
  };
  for (const { start, end, question } of joined(runsOf(letters, edges, patterns)))
    copies.push({ start: placeOf(start), end: placeOf(end - 1) + 1, question });
  return copies;
}

/** The text under the comparison, where each of its words came from, and where words begin and end. */
function lettersOf(text: string) {
  const words: { letter: number; at: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({ letter: length, at: index });
    parts.push(word);
    length += word.length;
  }
  const letters = parts.join('');
  const edges = new Uint8Array(length + 1);
  for (const { letter } of words) edges[letter] = 1;
  edges[length] = 1;
  if (UNSPACED.test(letters)) markUnspaced(letters, edges);
  return { letters, words, edges };
}

function markUnspaced(letters: string, edges: Uint8Array): void {
  let at = 0;
  for (const character of letters) {
    const end = at + character.length;
    if (UNSPACED.test(character)) edges[at] = edges[end] = 1;
    at = end;
  }
}

/**
 * Copies begin where a word or another copy's end does, and end where a word ends or another copy
 * begins; so questions run together without a space are found, and "art" in "party" is not.
 */
function runsOf(letters: string, edges: Uint8Array, patterns: QuestionPatterns): Copy[] {
  const mayStart = edges.slice();
  const found: Copy[] = [];
  for (let start = 0; start < letters.length; start += 1) {
    if (mayStart[start] === 0) continue;
    for (const pattern of patterns.get(letters.charAt(start)) ?? []) {
      if (!letters.startsWith(pattern.letters, start)) continue;
      const end = start + pattern.letters.length;
      mayStart[end] = 1;
      found.push({ start, end, question: pattern.question });
    }
  }
  const mayEnd = edges.slice();
  return found.toReversed().filter(({ start, end }) => {
    if (mayEnd[end] === 0) return false;
    mayEnd[start] = 1;
    return true;
  });
}

function joined(backwards: readonly Copy[]): Copy[] {
  const copies: Copy[] = [];
  for (const copy of backwards.toReversed()) {
    const last = copies.at(-1);
    if (last !== undefined && copy.start < last.end) last.end = Math.max(last.end, copy.end);
    else copies.push({ ...copy });
  }
  return copies;
}
