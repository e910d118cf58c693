import { isKeptAside } from '../model/measure.rules.ts';
import { readText } from '../text.rules.ts';

/** By category: what must be found, and what has the same words and another meaning. One case a line. */
export type Suite = Readonly<Record<string, { yes: string; no: string }>>;
export type Case = { category: string; text: string; yes: boolean; isAside: boolean };

/** Every fourth case is looked at only to say how well it went, never to change a rule. */
const A_QUARTER = 4;

const lines = (all: string): string[] =>
  all
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function casesOf(suite: Suite): Case[] {
  return Object.entries(suite).flatMap(([category, { yes, no }]) =>
    [
      ...lines(yes).map((text) => ({ text, yes: true })),
      ...lines(no).map((text) => ({ text, yes: false })),
    ].map((one) => ({
      ...one,
      category,
      isAside: isKeptAside(readText(one.text).plain, A_QUARTER),
    })),
  );
}

export type Score = { found: number; of: number; wrong: number; among: number };

/** How many of those that must be found were, and how many of the others. */
export function scoreOf(cases: readonly Case[], isFound: (text: string) => boolean): Score {
  const made = { found: 0, of: 0, wrong: 0, among: 0 };
  for (const { text, yes } of cases) {
    const is = isFound(text);
    made.of += Number(yes);
    made.among += Number(!yes);
    made.found += Number(yes && is);
    made.wrong += Number(!yes && is);
  }
  return made;
}
