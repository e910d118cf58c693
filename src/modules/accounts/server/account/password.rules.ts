import { foldName } from '#platform/fold.rules.ts';

/** What is tried first by whoever guesses: `often` are the very commonest of them. */
export type Common = { all: ReadonlySet<string>; often: ReadonlySet<string> };

/** What anybody knows of whose password it is to be. */
export type Around = { name: string; place: string };

export type Weakness =
  'password_common' | 'password_is_name' | 'password_is_place' | 'password_run';

/** So many signs have to be left that are not guessed with the rest. */
const OWN = 4;
/** A year or a day behind a word is tried with it. */
const DATE = 4;
const SHORTEST = 4;
const LONGEST = 24;
/** Up to here two of the commonest words say no more than one. */
const SHORT = 14;

const ROWS = [
  ...['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjklñ', 'zxcvbnm'],
  ...['qwertzuiopü', 'yxcvbnm', 'azertyuiop', 'qsdfghjklm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'],
  ...['1q2w3e4r5t6y7u8i9o0p', 'йцукенгшщзхъ', 'фывапролджэ', 'абвгдежзийклмнопрстуфхцчшщ'],
];
/** Without accents: names are typed without them, too. */
const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const rows = ROWS.map(plainly).flatMap((row) => [row, [...row].reverse().join('')]);

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};
const unleet = (text: string, one: string): string =>
  text.replace(/[013457@$!]/g, (sign) =>
    sign === '1' || sign === '!' ? one : (LEET[sign] ?? sign),
  );
const bare = (text: string): string =>
  text.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu, '');

/**
 * Why a password would be guessed soon, or null: it is one of the commonest, a name or a row of keys, with too
 * little of its own beside. Asks nobody, and no network.
 */
export function weaknessOf(password: string, around: Around, common: Common): Weakness | null {
  const plain = plainly(foldName(password));
  const readings = new Set([plain, unleet(plain, 'i'), unleet(plain, 'l')].map(bare).map(once));
  for (const said of readings) {
    if (own(said) < OWN) return 'password_run';
    if (hasLittleBeside(said, wordsOf(around.name))) return 'password_is_name';
    if (hasLittleBeside(said, [...wordsOf(around.place), 'samovar'])) return 'password_is_place';
    if (isCommon(said, common)) return 'password_common';
  }
  return null;
}

/** What is said again and again is said once, also where the last time is cut off. */
function once(text: string): string {
  const [, unit = '', rest = ''] = /^(.+?)\1+(.*)$/u.exec(text) ?? [];
  return unit !== '' && unit.startsWith(rest) ? unit : text;
}

/** How many signs are left that nobody could go on by themselves. */
function own(text: string): number {
  const left = withoutRows(text);
  const digits = left.replace(/\P{N}/gu, '').length;
  return [...left].length - Math.min(digits, DATE);
}

/** Rows of keys or numbers and repeated signs, each taken for nothing. */
function withoutRows(text: string): string {
  const single = text.replace(/(.)\1{2,}/gu, '').replace(/(\p{N})\1/gu, '$1');
  let left = '';
  for (let at = 0; at < single.length;) {
    let length = 1;
    while (
      length < single.length - at &&
      rows.some((row) => row.includes(single.slice(at, at + length + 1)))
    )
      length += 1;
    if (length < 3) left += single.slice(at, at + length);
    at += length;
  }
  return left;
}

function wordsOf(name: string): string[] {
  const words = plainly(foldName(name)).split(/[^\p{L}\p{N}\p{M}]+/u);
  return [words.join(''), ...words].filter((word) => [...word].length >= 2);
}

/** Whether there is one of these words, forwards or backwards, and too little beside. */
function hasLittleBeside(said: string, words: readonly string[]): boolean {
  const both = words.flatMap((word) => [word, [...word].reverse().join('')]);
  const left = both.reduce((rest, word) => rest.replaceAll(word, ''), said);
  return left !== said && own(left) < OWN;
}

function isCommon(said: string, { all, often }: Common): boolean {
  const word = longestIn(said, all);
  if (word === undefined) return false;
  const left = said.replaceAll(word, '');
  if (own(left) < OWN) return true;
  const second = said.length > SHORT ? undefined : longestIn(left, often);
  return second !== undefined && often.has(word) && own(left.replaceAll(second, '')) < OWN;
}

function longestIn(text: string, words: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(LONGEST, text.length); length >= SHORTEST; length -= 1)
    for (let at = 0; at + length <= text.length; at += 1)
      if (words.has(text.slice(at, at + length))) return text.slice(at, at + length);
  return undefined;
}
