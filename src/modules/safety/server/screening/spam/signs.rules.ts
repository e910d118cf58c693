import type { Read } from '../text.rules.ts';
import type { Ruled } from './spam.rules.ts';

/** Words that advertisements live by. */
export const CUE =
  /^(?:free|win|won|prize|claim|call|txt|text|urgent|cash|award|offer|guaranteed|mobile|service|customer|reply|stop|tone|voucher|contact)/u;
/** What is counted is in so much of a text. */
const MOST = 2000;

/** What is weighed for a text beside what the model says: one number each, always in that order. */
export function signsOf({ original, words }: Read, { score }: Ruled): number[] {
  const text = original.slice(0, MOST);
  const digits = text.match(/\d/gu)?.length ?? 0;
  const capitals = text.match(/[A-Z]/gu)?.length ?? 0;
  const hasNumber = /\d{5}/u.test(text);
  let cues = 0;
  let own = false;
  for (const { text: word } of words.slice(0, MOST / 4)) {
    if (CUE.test(word)) cues += 1;
    own ||= word === 'i';
  }
  return [
    score,
    Number(hasNumber),
    Number(digits > 3),
    Math.min(digits, 20) / 20,
    Math.min(1, (3 * capitals) / Math.max(10, text.length)),
    Number(/[£$€]/u.test(text)),
    Number(text.length > 100),
    Math.min(cues, 5) / 5,
    Number(own && !hasNumber),
    Number(hasNumber && cues > 0),
    Number(/www\.|http|\.(?:com|net|co)\b/iu.test(text)),
  ];
}
