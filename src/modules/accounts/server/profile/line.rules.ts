// Marks that turn the direction of what follows, and those that nobody sees.
const turning = /[\u202a-\u202e\u2066-\u2069\u061c]/gu;
const unseen =
  /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u00ad\u034f\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;

/** A line that stands among others' words: nothing in it turns them round, hides, or breaks the line. */
export const plainLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(turning, '')
    .replace(unseen, '')
    // More marks above one letter than any script has would climb over the lines around it.
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();

/** Several lines; each may run in its own direction by its letters, and by nothing unseen. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(turning, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();

/** Each once, whatever its case. */
export function eachOnce(words: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const word of words)
    if (word !== '') known.set(word.toLowerCase(), known.get(word.toLowerCase()) ?? word);
  return [...known.values()];
}
