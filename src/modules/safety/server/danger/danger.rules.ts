import { known, says } from './phrases.rules.ts';

/** The longest text that is looked at, in letters: what is looked for is short. */
const MOST = 500;
/** What a word may be a slip of, by its first letter and its length: to try all known would be most of the work. */
const near = new Map<string, string[]>();
for (const other of known)
  for (const first of new Set(other.slice(0, 2)))
    for (const length of [other.length - 1, other.length, other.length + 1]) {
      const beginning = beginningOf({ 0: first, length });
      near.set(beginning, [...(near.get(beginning) ?? []), other]);
    }

const signs: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's' };

/**
 * Whether words that somebody typed to look for something say that they, or somebody near them, may be in
 * danger: in English and Spanish, also misspelt, run together or written round a filter.
 */
export function saysDanger(text: string): boolean {
  const words = wordsOf(text);
  const typed = words.join(' ');
  if (says(typed)) return true;
  const understood = words.map(meant).join(' ');
  return understood !== typed && says(understood);
}

/** Small letters without accents and apostrophes, what stands for a letter as that letter. */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, MOST)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}'’‘ʼ`´′＇]/gu, '')
    .replaceAll(/(?<=[a-z])[013457$!]+(?=[a-z])|\b[5$](?=[a-z])/gu, (found) =>
      [...found].map((one) => (one === '!' ? 'i' : (signs[one] ?? ''))).join(''),
    )
    .replaceAll('@', 'a')
    .replaceAll(/([a-z])\1{2,}/gu, '$1');
  // "s u i c i d e": letters that stand apart are one word.
  const joined = plain.replaceAll(
    /(?<![\p{L}\p{N}])(?:\p{L}[^\p{L}\p{N}]+){3,}\p{L}(?![\p{L}\p{N}])/gu,
    (all) => all.replaceAll(/[^\p{L}]/gu, ''),
  );
  return joined.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** A word that is nearly one of those that the phrases are made of, as that one. */
function meant(word: string): string {
  if (word.length < 3 || known.has(word)) return word;
  return near.get(beginningOf(word))?.find((other) => isSlipOf(word, other)) ?? word;
}

/**
 * One letter put in, left out, changed or swapped with its neighbour; in a short word only the swap, and
 * the first letter is right: "line" and "hive" are not "live".
 */
function isSlipOf(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === other[from]) from += 1;
  const [rest, wanted] = [word.slice(from), other.slice(from)];
  if (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
    return true;
  if (from === 0 || other.length < 5) return false;
  return rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1);
}

function beginningOf({ 0: first, length }: ArrayLike<string>): string {
  return `${first}${length}`;
}
