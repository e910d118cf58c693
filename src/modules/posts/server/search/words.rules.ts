/**
 * How a text is split into words, for what is indexed, for what is asked and for what is marked: here and
 * nowhere else, so that it is the same on every PostgreSQL. Letters, marks and figures are of a word,
 * whatever else stands between two words.
 */
export type Word = {
  /** Where it stands in the text. */
  at: number;
  end: number;
  /** In small letters, as dictionaries know it; of letters and figures alone. */
  word: string;
  /** Stands in the place of others: parts written as one, or one sign of a script without blanks. */
  also: boolean;
};

/** No word is longer; PostgreSQL takes none of more than 2,046 bytes. */
const LONGEST = 60;
// Told to be read by nobody: they stand within words. The blank of no width is none of them.
const unseen =
  '\\u00AD\\u034F\\u061C\\u180E\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF';
const apostrophe = "'’‘ʼ`´′＇";
const within = `[\\p{L}\\p{M}\\p{N}${unseen}]`;
// A sign after a single letter makes another word of it: C++ is not C.
const raw = new RegExp(`[\\p{L}\\p{N}]${within}*(?:[${apostrophe}](?=\\p{L})${within}+)*`, 'gu');
const sign = /(?:\+\+|[+#＋♯](?![\p{L}\p{N}+#]))/uy;
const apostrophes = new RegExp(`[${apostrophe}]`, 'gu');
const possessive = new RegExp(`^(.+)[${apostrophe}]s$`, 'iu');
const elision = new RegExp(`^(?:[ldjqnmtcs]|qu)[${apostrophe}](.{3,})$`, 'iu');
const unread = new RegExp(`[${unseen}\\u0640\\u20DD-\\u20E4]`, 'gu');
const plain = /^[a-z]+$/u;
const ascii = /^[A-Za-z]+$/u;
const withoutBlanks =
  /(?:[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*)+/gu;
const unit = /\P{M}\p{M}*/gu;
const joins = /^[-‐‑_·]$/u;

/** The words of a text, in their order; those that are `also` there follow what they are made of. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  let [joined, parts, last] = ['', 0, -1];
  let begun = 0;
  const close = () => {
    if (parts > 1) found.push({ at: begun, end: last, word: cut(joined), also: true });
    [joined, parts] = ['', 0];
  };
  for (const { 0: one, index: at } of text.matchAll(raw)) {
    const written = one.length === 1 ? one + signAfter(text, at + 1) : one;
    const isJoined = parts > 0 && last === at - 1 && joins.test(text.slice(last, at));
    if (!isJoined) close();
    const before = found.length;
    const end = at + written.length;
    if (ascii.test(written)) found.push({ at, end, word: cut(written.toLowerCase()), also: false });
    else found.push(...special(written, at));
    // What is more than one word by itself is not put together with others.
    if (found.length === before + 1) {
      if (parts === 0) begun = at;
      joined += found[before]?.word ?? '';
      parts += 1;
    } else close();
    last = end;
  }
  close();
  return found;
}

/** Not in the middle of a letter: half of one is no text for PostgreSQL. */
const cut = (word: string): string =>
  word.length > LONGEST ? word.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '') : word;

function signAfter(text: string, at: number): string {
  sign.lastIndex = at;
  return sign.exec(text)?.[0] ?? '';
}

const spoken: Record<string, string> = { '++': 'plusplus', '+': 'plus', '＋': 'plus' };

/** What is more than letters from a to z. */
function special(one: string, at: number): Word[] {
  const end = at + one.length;
  const signed = /^(.)(\+\+|[+#＋♯])$/u.exec(one);
  if (signed !== null) {
    const [, letter = '', sign = ''] = signed;
    return [{ at, end, word: small(letter) + (spoken[sign] ?? 'sharp'), also: false }];
  }
  const [said, elided] = withoutApostrophe(one);
  const words = small(said)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => scriptsOf(word, one, at));
  return elided === null ? words : [...words, { at, end, word: cut(small(elided)), also: true }];
}

/** "didn’t" is one word, "Ann’s" is hers, and "l’eau" is water. */
function withoutApostrophe(one: string): [said: string, elided: string | null] {
  const whole = one.replaceAll(apostrophes, '');
  if (whole === one) return [one, null];
  const owner = possessive.exec(one)?.[1];
  if (owner !== undefined) return [owner.replaceAll(apostrophes, ''), null];
  const rest = elision.exec(one)?.[1];
  return rest === undefined ? [whole, null] : [rest, whole];
}

/** Full case folding, compatible forms as the common ones; marks stay where they tell words apart. */
function small(word: string): string {
  if (plain.test(word)) return word;
  return word
    .replaceAll(unread, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFD')
    .replaceAll(/(?<=[\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+|(?<=i)\u0307/gu, '')
    .normalize('NFC');
}

/** Where a script has no blanks, every two signs that follow each other are a word. */
function scriptsOf(word: string, one: string, at: number): Word[] {
  const found: Word[] = [];
  // Signs are shown where they stand only when the text has them as they are looked for.
  const isAsTyped = word.length === one.length;
  const put = (text: string, from: number, also = false) =>
    found.push({
      at: isAsTyped ? at + from : at,
      end: at + (isAsTyped ? from + text.length : one.length),
      word: cut(text),
      also,
    });
  let done = 0;
  for (const { 0: run, index } of word.matchAll(withoutBlanks)) {
    if (index > done) put(word.slice(done, index), done);
    const units = [...run.matchAll(unit)].map((found) => ({
      text: found[0],
      from: index + found.index,
    }));
    if (units.length === 1) put(run, index);
    for (const [nr, { text, from }] of units.entries()) {
      const next = units[nr + 1];
      if (next !== undefined) put(text + next.text, from);
      if (units.length > 1 && /\p{Script=Han}/u.test(text)) put(text, from, true);
    }
    done = index + run.length;
  }
  if (done < word.length) put(word.slice(done), done);
  return found;
}

/** A word as it is compared: without its accents. */
export const keyOf = (word: string): string =>
  plain.test(word)
    ? word
    : word.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase();

/** A text as it is given to a dictionary: its words in their order, then what is also there, each once. */
export function textOfWords(words: readonly Word[]): string {
  const also = new Set(words.filter((one) => one.also).map(({ word }) => word));
  return [...words.filter((one) => !one.also).map(({ word }) => word), ...also].join(' ');
}

/** The words of a text by which others are told that they are misspelt: of letters, as they are compared. */
export const countedIn = (words: readonly Word[]): string[] => [
  ...new Set(words.filter((one) => !one.also && isSpelt(one.word)).map(({ word }) => keyOf(word))),
];

/** Of so many letters that a mistake in it can be told, and of nothing else. */
export const isSpelt = (word: string): boolean => /^[\p{L}\p{M}]{3,30}$/u.test(word);
