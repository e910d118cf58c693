import type { Read } from '../text.rules.ts';
import type { Ruled } from './abuse.rules.ts';

/** From here on it is taken for abuse. */
export const ABUSE_FROM = 0.27;
/** What the rules are that sure of stands, whatever the model says. */
const SURE = 0.85;
const AT_LEAST = 0.5;
/** Where nobody is spoken to and no rule speaks, a coarse word says little. */
const MILD = 0.4;
const YOU =
  / (?:you|u|ur|your|youre|ya|yours|yourself|yourselves|bot|robot|tu|te|eres|sos|vos|ti|usted) /u;
const OWN =
  / (?:i|im|ive|id|me|my|myself|this|it|its|that|thats|we|our|he|she|they|them|his|her|the|yo|mi|me|soy|estoy|esta|este|mis|se) /u;

/** Said to somebody, and kind. */
const KIND =
  / (?:yourself|deserve better|so much better|sorry|proud|should (?:ever|never)|nobody should|no one should|not your fault|here for you|take care|be kind|listen(?:ing)?|understand|thank|thanks|hugs?|brave|safe|you ok|are you (?:ok|okay|alright|safe)|you poor|too hard|(?:hate|mad at|angry (?:at|with)|annoyed (?:at|with|by)) me|te quiero|lo siento|gracias|animo|valiente) /u;

/** What a text comes to, of what the model and its signs say and what the rules say. */
export function weighed(mixed: number, { score, isTold }: Ruled, { plain }: Read): number {
  if (score >= SURE) return Math.max(mixed, AT_LEAST);
  const isMild = isTold || KIND.test(plain) || (!YOU.test(plain) && OWN.test(plain));
  return score === 0 && isMild ? mixed * MILD : mixed;
}
