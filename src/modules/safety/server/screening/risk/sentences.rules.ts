import type { Read, Word } from '../text.rules.ts';
import { idOf, type Sentence } from './steps.rules.ts';
import { meant } from './spelling.rules.ts';

/** A sentence as the rules read it. */
export type Said = Sentence & {
  readonly words: readonly string[];
  /** Which of its words stand between quotation marks. */
  readonly quoted: readonly boolean[];
  readonly asks: boolean;
};

type Making = { words: string[]; ids: number[]; pauses: boolean[]; quoted: boolean[] };
const fresh = (): Making => ({ words: [], ids: [], pauses: [], quoted: [] });

const BLANK = ' '.charCodeAt(0);
/** As much as is looked at of what stands between two words. */
const FAR = 40;
const QUOTES = /(?:^|\n)\s*>\s*$/u;
const APOSTROPHE = /[’'‘ʼ`´]/u;
const PAUSE = /[,:;()[\]/~]|\s[-–—]|[–—]|\.\./u;

/** A sentence of which nobody sees the end is read in pieces. */
const LONGEST = 120;

/** The sentences of a text, without those that quote another post. */
export function sentencesOf(read: Read): Said[] {
  const { original } = read;
  const words = together(read.words);
  const all: Said[] = [];
  const quotes = pairsOfQuotes(words.map(({ text }) => text));
  let now = fresh();
  let last = 0;
  let inside = false;
  let passing = false;
  let alone = 0;
  const close = (asks: boolean) => {
    if (now.words.length > 0) all.push({ ...now, asks });
    now = fresh();
    alone = 0;
  };
  for (const [index, { text, from, to }] of words.entries()) {
    if (text === '"') {
      if (quotes.has(index)) inside = !inside;
      continue;
    }
    if (text === '.' || text === '?') {
      const isLine = passing && original.slice(last, words[index + 1]?.from).includes('\n');
      // "I. want. to. die.": a point behind every word ends no sentence.
      const isStep =
        text === '.' && now.words.length - alone <= 1 && words[index + 2]?.text === '.';
      if (text === '?' || !isStep) close(text === '?');
      else if (now.words.length > 0) alone = now.words.length;
      if (isLine) passing = false;
      continue;
    }
    const isPlain = from - last === 1 && original.charCodeAt(last) === BLANK;
    const between = isPlain ? ' ' : original.slice(last, Math.min(from, last + FAR));
    if (!isPlain && (last === 0 || between.includes('\n'))) passing = QUOTES.test(between);
    const isSpelt = to - from !== text.length && APOSTROPHE.test(original.slice(from, to));
    last = to;
    if (passing) continue;
    let pause = !isPlain && PAUSE.test(between);
    for (const word of meant(text, isSpelt, now.words.at(-1))) {
      now.words.push(word);
      now.ids.push(idOf(word));
      now.pauses.push(pause);
      now.quoted.push(inside);
      pause = false;
    }
    if (now.words.length >= LONGEST) close(false);
  }
  close(false);
  return all;
}

const SHORT = new Set('to my me be it no us am'.split(' '));

/** "w a n t  t o  d i e": the short word among those that stand apart. */
function together(words: readonly Word[]): readonly Word[] {
  const isApart = (one: Word, index: number): boolean =>
    one.text.length === 1 && SHORT.has(one.text + (words[index + 1]?.text ?? ''));
  if (!words.some(isApart)) return words;
  return words.flatMap((one, index) => {
    const next = words[index + 1];
    const before = words[index - 1];
    const both = one.text + (next?.text ?? '');
    if (next?.text.length === 1 && SHORT.has(both)) return [{ ...one, text: both, to: next.to }];
    return one.text.length === 1 && SHORT.has((before?.text ?? '  ') + one.text) ? [] : [one];
  });
}

/** Which marks open or close: those that have a partner not too far away. */
function pairsOfQuotes(words: readonly string[]): ReadonlySet<number> {
  const paired = new Set<number>();
  let open: number | undefined;
  for (const [index, word] of words.entries()) {
    if (word !== '"') continue;
    if (open !== undefined && index - open <= 60) {
      paired.add(open).add(index);
      open = undefined;
    } else open = index;
  }
  return paired;
}
