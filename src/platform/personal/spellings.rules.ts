import { straight } from '../fold.rules.ts';
import { forPattern } from '../mentions/links.rules.ts';

/** Names that are one differ in these as people type them: any apostrophe, and Greek with or without its tonos. */
const VARIES = /['’‘ʼ´`′＇]|[\u0370-\u03ff\u1f00-\u1fff]/gu;
const APOSTROPHES = "['’‘ʼ´`′＇]";
const TONOS = /\u0301/gu;

/** As a pattern: every spelling of it. */
export const everySpelling = (text: string): string =>
  forPattern(text).replace(VARIES, (one) => {
    if (straight(one) === "'") return APOSTROPHES;
    const forms = formsOf(one);
    return forms.length === 1 ? one : `[${forms.join('')}]`;
  });

/** A Greek letter without its tonos and with it, where there is one letter for that; with either sigma. */
function formsOf(letter: string): string[] {
  if (/[σς]/iu.test(letter)) return ['σ', 'ς'];
  const bare = letter.normalize('NFD').replace(TONOS, '').normalize('NFC');
  const accented = `${bare}\u0301`.normalize('NFC');
  return accented.length === 1 ? [bare, accented] : [bare];
}

/**
 * A word as the database may find it: with capitals and without, because it may know no letter beyond ASCII, and with
 * its accents taken apart. It asks for more than is meant: who reads what it finds looks again.
 */
export function inAllForms(word: string): string[] {
  if (/^[ -~]*$/.test(word)) return [word];
  const cases = [word, word.toLowerCase(), word.toUpperCase()];
  return [...new Set([...cases, ...cases.map((one) => one.normalize('NFD'))])];
}

/** Patterns of the database for a word behind an @: what has a meaning there stands for itself. */
export function likeBehindAt(word: string): string[] {
  const likes = inAllForms(word).map((one) =>
    one
      .replace(/[\\%_]/g, '\\$&')
      .replace(VARIES, (sign) => (everySpelling(sign) === sign ? sign : '_')),
  );
  return [...new Set(likes)].flatMap((like) => [`%@${like}%`, `%＠${like}%`]);
}
