/**
 * A pattern in which nothing is repeated without end: words that could go on for ever would be begun anew at each word, and
 * cost grow with the square of the length.
 */
export const bounded = (source: string): string =>
  source
    .replaceAll(/([)\]])\*/gu, (_, end: string) => `${end}{0,${end === ']' ? LETTERS : WORDS}}`)
    .replaceAll(/([)\]])\+/gu, (_, end: string) => `${end}{1,${end === ']' ? LETTERS : WORDS}}`);

const WORDS = 7;
const LETTERS = 40;
