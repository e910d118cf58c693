import type { Typed } from './question.rules.ts';

/**
 * How many letters one must change, put in, leave out or swap with the next to make one word of another.
 * Stops counting behind `most`.
 */
export function distance(one: string, other: string, most = 3): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (i > 1 && j > 1 && swapped) least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return Math.min(at(last, other.length), most + 1);
}

const at = (row: readonly number[], place: number): number => row[place] ?? Number.MAX_SAFE_INTEGER;

/** Known words that are like one that is not known, with how many posts have them. */
export type Candidate = { typed: string; word: string; posts: number };

/** A word with each two neighbouring letters swapped: in short words no other likeness tells that. */
export function swapped(word: string): string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, at) =>
      [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''),
    );
}

/**
 * Whether a word may be meant by another, however right that one may be spelt: a slip or two of the
 * finger, and not in the first letter, where hardly anybody slips. "grief" is not "green", nor "brief".
 */
function isNear(typed: string, word: string): boolean {
  const far = distance(typed, word);
  if (far === 1 && swapped(typed).includes(word)) return true;
  return far <= forgiven(typed.length) && typed[0] === word[0];
}

/** How many letters may be wrong in a word of that length. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** A word that is looked for instead of the one that was typed there. */
export type Correction = Typed & { word: string };

/** For each unknown word the nearest known one, the commoner of two as near, where there is one near enough. */
export const correctionsOf = (
  typed: readonly Typed[],
  known: ReadonlySet<string>,
  candidates: readonly Candidate[],
): Correction[] =>
  typed.flatMap((one) => {
    if (known.has(one.key)) return [];
    const [nearest] = candidates
      .filter(({ typed, word }) => typed === one.key && isNear(one.key, word))
      .map((other) => ({ ...other, far: distance(one.key, other.word) }))
      .sort((a, b) => a.far - b.far || b.posts - a.posts || a.word.localeCompare(b.word));
    return nearest === undefined ? [] : [{ ...one, word: nearest.word }];
  });

export const withCorrections = (q: string, corrections: readonly Correction[]): string =>
  corrections.reduceRight(
    (text, { at, end, word }) => text.slice(0, at) + word + text.slice(end),
    q,
  );
