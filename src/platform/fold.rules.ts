const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
// A dotted capital I leaves its dot behind; whoever types a small i means the same letter.
const DOT_OF_I = /(?<=i[\u0300-\u0306\u0308-\u036f]*)\u0307/g;
// Greek capitals are written without it.
const TONOS = /(?<=[\u0370-\u03ff][\u0300\u0302-\u036f]*)\u0301/g;
const APOSTROPHE = /[’‘ʼ´`′＇]/g;

/** One apostrophe: a telephone bends it by itself, and an accent standing alone is one too. Before NFKC, which takes that apart. */
export const straight = (text: string): string => text.replace(APOSTROPHE, "'");

/**
 * Unicode's full case folding: small, capital, small again reaches what either alone leaves (ẞ is ss, ſ is s,
 * ı and İ are i); the final sigma is a matter of place, not of the letter. Beyond it: Greek without its tonos.
 */
export const foldCase = (text: string): string =>
  text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFD')
    .replace(DOT_OF_I, '')
    .replace(TONOS, '')
    .normalize('NFC');

/**
 * The one way in which names are compared, here and in the column `folded` of a persona: compatibility forms and
 * case folded, nothing invisible, single spaces. The database folds by itself only what its locale knows.
 */
export const foldName = (name: string): string =>
  foldCase(straight(name).normalize('NFKC'))
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .trim()
    .replace(/\s+/gu, ' ');
