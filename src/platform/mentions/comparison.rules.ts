import { foldCase, straight } from '../fold.rules.ts';

/** How two texts are compared: NFKC, case folding, and without punctuation, emoji and white space. */

/** A run of letters and digits, with the marks that belong to them. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * A letter of a script without blanks: where a name in one of them ends, the sentence goes on at once. Korean has
 * blanks, but none between a name and what is said with it.
 */
export const WITHOUT_BLANKS =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';

/** Where an @ may stand that names somebody: not within a word, nor in an address of e-mail. */
export const MAY_BEGIN = `(?:(?<![\\p{L}\\p{N}_])|(?<=${WITHOUT_BLANKS}))`;

const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const KEYCAP = /([0-9])\u20e3/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// © ® and the small squares are pictographs to Unicode, but signs and bullets to people.
const EMOJI = /(?![\u00a9\u00ae\u25aa\u25ab])(?:\p{Extended_Pictographic}|\p{Emoji_Presentation})/u;
const ALL_EMOJI = new RegExp(EMOJI, 'gu');

/**
 * The text as every rule here reads it: folded, without invisible characters, lines ended by `\n`.
 * A keycap (1️⃣) reads as "1.", because people number their questions with it.
 */
export function plain(text: string): string {
  const visible = straight(text).replace(INVISIBLE, '').normalize('NFKC').replace(KEYCAP, '$1. ');
  return foldCase(visible).normalize('NFKC').replace(INVISIBLE, '').replace(LINE_ENDS, '\n');
}

/** What is left of a plain text under the comparison; empty when it has no letter and no digit. */
export const comparable = (plainText: string): string => wordsOf(plainText).join('');

/** The words of a plain text. */
export const wordsOf = (plainText: string): string[] => plainText.match(WORD) ?? [];

export const hasLetterOrDigit = (plainText: string): boolean => LETTER_OR_DIGIT.test(plainText);

/** At least one letter, digit or emoji. */
export const saysSomething = (plainText: string): boolean =>
  LETTER_OR_DIGIT.test(plainText) || EMOJI.test(plainText);

/** What makes two texts "the same text"; where only emoji speak, the emoji themselves. */
export const textKey = (plainText: string): string =>
  comparable(plainText) || (plainText.match(ALL_EMOJI) ?? []).join('');
