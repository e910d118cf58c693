/** A word of a question as it was typed, and as it is compared: small, without accents. */
export type Typed = { text: string; key: string };

const words = /[\p{L}\p{M}]{4,30}/gu;

/** As `posts.search_terms` keeps words. */
export const keyOf = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words in which a mistake may be forgiven: not what is excluded, at most six. */
export function typedWords(q: string): Typed[] {
  const wanted = q.replaceAll(/(?:^|\s)-(?:"[^"]*"?|\S+)/gu, ' ');
  const found = [...wanted.matchAll(words)].map(([text]) => ({ text, key: keyOf(text) }));
  return [...new Map(found.map((one) => [one.key, one])).values()].slice(0, 6);
}

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

/** How many letters may be wrong in a word of that length. */
const forgiven = (length: number): number => (length < 5 ? 1 : length < 9 ? 2 : 3);

/**
 * The question with each unknown word replaced by the nearest known one, the commoner of two as near.
 * Null when there is nothing near enough for any of them.
 */
export function corrected(
  q: string,
  typed: readonly Typed[],
  known: ReadonlySet<string>,
  candidates: readonly Candidate[],
): string | null {
  let better = q;
  for (const { text, key } of typed.filter((one) => !known.has(one.key))) {
    const [nearest] = candidates
      .filter((one) => one.typed === key)
      .map((one) => ({ ...one, far: distance(key, one.word) }))
      .filter(({ far }) => far <= forgiven(key.length))
      .sort((a, b) => a.far - b.far || b.posts - a.posts || a.word.localeCompare(b.word));
    if (nearest !== undefined) better = better.replaceAll(text, nearest.word);
  }
  return better === q ? null : better;
}
