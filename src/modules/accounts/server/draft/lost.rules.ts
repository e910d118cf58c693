/** From so many letters on, what is typed over is kept once more. */
const WORTH = 20;

/** Where what was typed before is kept, when something else is typed in its place. */
export const olderPlace = (place: string): string => `${place}:older`;

/** Whether words that stood in a draft are gone with the next one: not corrected, but typed over. */
export function isLost(before: string, next: string): boolean {
  const most = Math.min(before.length, next.length);
  let begin = 0;
  while (begin < most && before[begin] === next[begin]) begin += 1;
  let end = 0;
  while (end < most - begin && before.at(-1 - end) === next.at(-1 - end)) end += 1;
  return before.slice(begin, before.length - end).trim().length >= WORTH;
}

/** Where it is kept what is chosen in a field of a form. */
export const chosenPlace = (field: string): string => `${field}:chosen`;

/** What is chosen is no words: it is not listed, and stays with those of its form. */
export const isChosenPlace = (place: string): boolean => /:chosen(?::older)?$/.test(place);

export const isOlderPlace = (place: string): boolean => place.endsWith(':older');

/** Where it is said for which version of a text a draft was typed. */
export const basePlace = (place: string): string => `${place}:base`;
