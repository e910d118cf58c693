import type { Read } from '../text.rules.ts';
import type { Ruled } from './abuse.rules.ts';
import { SEXUAL, SHARP, VIOLENT } from './words.rules.ts';

const YOU = new Set([
  'you',
  'u',
  'ur',
  'your',
  'youre',
  'ya',
  'yours',
  'yourself',
  'tu',
  'te',
  'eres',
  'sos',
]);
const I = new Set(['i', 'im', 'me', 'my', 'myself', 'ive', 'mi', 'yo', 'soy', 'estoy']);

/** What is weighed for a text beside what the model says: one number each, always in that order. */
export function signsOf({ words }: Read, { score, isTold }: Ruled): number[] {
  let [sexual, sharp, violent, you, own] = [0, 0, 0, 0, 0];
  for (const { text } of words) {
    if (SEXUAL.has(text)) sexual += 1;
    if (SHARP.has(text)) sharp += 1;
    if (VIOLENT.has(text)) violent += 1;
    if (YOU.has(text)) you = 1;
    else if (I.has(text)) own = 1;
  }
  const any = sexual + sharp + violent > 0;
  return [
    score,
    Number(isTold),
    Number(sexual > 0),
    Number(sharp > 0),
    Number(violent > 0),
    Number(any && you === 1),
    Number(sexual > 0 && you === 0 && own === 1),
    Number(sharp > 0 && you === 0 && own === 1),
    Number(violent > 0 && you === 0 && own === 1),
    Number(any && words.length <= 4),
    Number(words.length > 20),
    Number(any && words.length > 12),
  ];
}
