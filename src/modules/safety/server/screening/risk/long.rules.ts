import type { Judged } from './judge.rules.ts';
import type { Said } from './sentences.rules.ts';

/** From so many words on, how somebody speaks tells as much as single sentences. */
export const LONG = 40;

/** What a long text is like, whatever it says. */
export type Manner = {
  readonly words: number;
  /** How much of it is about the writer, and how much is said to another. */
  readonly first: number;
  readonly second: number;
  /** Signs of the writer's own danger, and what is a sign only beside others, among a thousand words. */
  readonly signs: number;
  readonly soft: number;
};

const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));
const FIRST = words('i me my myself yo mi mis me conmigo');
const SECOND = words('you your yourself tu te ti tus contigo');
/** A short text has few words to be many of a thousand. */
const AT_LEAST = 200;

export function mannerOf(sentences: readonly Said[], judged: readonly Judged[]): Manner {
  let [count, first, second, signs, soft] = [0, 0, 0, 0, 0];
  for (const said of sentences)
    for (const word of said.words) {
      count += 1;
      if (FIRST.has(word)) first += 1;
      else if (SECOND.has(word)) second += 1;
    }
  for (const one of judged) {
    signs += one.signs.filter(({ who }) => who === 'self').length;
    soft += one.soft.length;
  }
  const often = (times: number) => Math.log1p((1000 * times) / (count + AT_LEAST));
  const share = (some: number) => (count === 0 ? 0 : some / count);
  return {
    words: count,
    first: share(first),
    second: share(second),
    signs: often(signs),
    soft: often(soft),
  };
}

/** How a manner stands beside that of many: around 0, one is much. */
const beside = (value: number, middle: number, spread: number): number => (value - middle) / spread;

/** How likely whoever writes so is in danger: for the order of long texts, not for their level. */
export function scoreOfManner({ words: count, first, second, signs, soft }: Manner): number {
  if (count === 0) return 0;
  const sum =
    0.9 * beside(first, 0.069, 0.039) -
    0.35 * beside(second, 0.048, 0.032) +
    0.75 * beside(signs, 0.73, 0.75) +
    0.45 * beside(soft, 1.23, 0.73);
  return 1 / (1 + Math.exp(-sum));
}

/** From so many words on a model of long posts is asked; a shorter text gives it too little. */
export const ASKED = 28;
const ENOUGH = -0.4;

/** From where on that model is believed, by what else was heard. */
export const isDangerous = (margin: number, { first, soft }: Manner): boolean =>
  margin + 0.1 * Math.min(soft, 3) + 2 * (first - 0.08) > ENOUGH;
