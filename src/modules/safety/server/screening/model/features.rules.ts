import type { Read } from '../text.rules.ts';

/**
 * What a model sees of a text: hashes of its words, of pairs of words, of parts of words, and its shape.
 * No readable word is kept; numbers are all the same number.
 */
export type Features = {
  readonly words: Uint32Array;
  readonly parts: Uint32Array;
  readonly shape: Uint32Array;
};

/** Beyond so many words, the beginning stands for the whole. */
const MOST_WORDS = 6_000;
const SHORTEST = 2;
const LONGEST = 5;
/** Of a word longer than that, the beginning. */
const MOST_LETTERS = 24;

const START = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** So that the low bits depend on all of it. */
function mixed(hash: number): number {
  let made = hash ^ (hash >>> 16);
  made = Math.imul(made, 0x85ebca6b);
  made ^= made >>> 13;
  made = Math.imul(made, 0xc2b2ae35);
  return (made ^ (made >>> 16)) >>> 0;
}

const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = step(hash, sameNumber(text.charCodeAt(index)));
  return hash;
};

const ZERO = 0x30;
const sameNumber = (code: number): number => (code >= ZERO && code <= 0x39 ? ZERO : code);
const EDGE = 1;
const PAIR = step(START, 2);
const PART = step(START, 3);
const SHAPE = step(START, 4);

/** Hashes that grow as needed. */
class Hashes {
  made = new Uint32Array(1024);
  length = 0;
  add(hash: number): void {
    if (this.length === this.made.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.made);
      this.made = more;
    }
    this.made[this.length] = mixed(hash);
    this.length += 1;
  }
  all(): Uint32Array {
    return this.made.slice(0, this.length);
  }
}

export function featuresOf({ original, words }: Read): Features {
  const single = new Hashes();
  const parts = new Hashes();
  let before = step(START, EDGE);
  const count = Math.min(words.length, MOST_WORDS);
  for (let index = 0; index < count; index += 1) {
    const { text } = words[index] as { text: string };
    const hash = hashOf(text, START);
    single.add(hash);
    single.add(step(step(PAIR, before), hash));
    before = hash;
    partsOf(text, parts);
  }
  single.add(step(step(PAIR, before), step(START, EDGE)));
  return { words: single.all(), parts: parts.all(), shape: shapeOf(original, words.length) };
}

const RUN = step(START, 5);
/** Of a long text the beginning: what is short is looked for. */
const MOST_SIGNS = 4000;

/** The same, with runs of three to five signs, blanks and marks among them, in place of parts of words. */
export function runsOf({ folded }: Read, { words, shape }: Features): Features {
  const parts = new Hashes();
  const text = ` ${folded.text.slice(0, MOST_SIGNS).replaceAll(/\s+/gu, ' ')} `;
  for (let from = 0; from < text.length; from += 1) {
    let hash = RUN;
    for (let size = 1; size <= LONGEST && from + size <= text.length; size += 1) {
      hash = step(hash, sameNumber(text.charCodeAt(from + size - 1)));
      if (size > SHORTEST) parts.add(hash);
    }
  }
  return { words, parts: parts.all(), shape };
}

/** Parts of a word of two to five letters, its edges among them. */
function partsOf(word: string, parts: Hashes): void {
  const length = Math.min(word.length, MOST_LETTERS);
  const at = (index: number) =>
    index < 0 || index >= length ? EDGE : sameNumber(word.charCodeAt(index));
  for (let from = -1; from < length; from += 1) {
    let hash = PART;
    for (let size = 1; size <= LONGEST && from + size <= length + 1; size += 1) {
      hash = step(hash, at(from + size - 1));
      if (size >= SHORTEST) parts.add(hash);
    }
  }
}

const BUCKETS = [0, 1, 2, 4, 7, 11, 16, 24, 36, 60, 100, 200, 500];
const bucket = (count: number): number => BUCKETS.findLastIndex((least) => count >= least);

/** How long it is, how many numbers, capitals and signs it has: in steps. */
function shapeOf(original: string, words: number): Uint32Array {
  let digits = 0;
  let capitals = 0;
  let signs = 0;
  let money = 0;
  const end = Math.min(original.length, 4000);
  for (let index = 0; index < end; index += 1) {
    const code = original.charCodeAt(index);
    if (code >= ZERO && code <= 0x39) digits += 1;
    else if (code >= 0x41 && code <= 0x5a) capitals += 1;
    else if (code === 0x21) signs += 1;
    else if (code === 0xa3 || code === 0x24 || code === 0x20ac) money += 1;
  }
  const share = Math.floor((10 * capitals) / Math.max(1, end));
  return Uint32Array.from(
    [bucket(words), bucket(digits), bucket(capitals), bucket(signs), bucket(money), share],
    (value, kind) => mixed(step(step(SHAPE, kind), value)),
  );
}
