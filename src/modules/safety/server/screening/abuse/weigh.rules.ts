import type { Read } from '../text.rules.ts';
import type { Ruled } from './abuse.rules.ts';

/** From here on, as `decided` says, it is taken for abuse. */
export const ABUSE_FROM = 0.15;
/** What the rules are that sure of stands, whatever the model says. */
const SURE = 0.85;
const AT_LEAST = 0.5;
/** Where nobody is spoken to and no rule speaks, a coarse word says little. */
const MILD = 0.3;
const YOU =
  / (?:you|u|ur|your|youre|ya|yours|yourself|yourselves|bot|robot|tu|te|eres|sos|vos|ti|usted) /u;
const OWN =
  / (?:i|im|ive|id|me|my|myself|this|it|its|that|thats|we|our|he|she|they|them|his|her|the|yo|mi|me|soy|estoy|esta|este|mis|se) /u;

/** Said to somebody, and kind. */
const KIND =
  / (?:yourself|deserve better|so much better|sorry|proud|should (?:ever|never)|nobody should|no one should|not your fault|here for you|take care|be kind|listen(?:ing)?|understand|thank|thanks|hugs?|brave|safe|did (?:he|she|they|anyone|anybody|someone|somebody)|you ok|are you (?:ok|okay|alright|safe)|you poor|too hard|(?:hate|mad at|angry (?:at|with)|annoyed (?:at|with|by)) me|te quiero|lo siento|gracias|animo|valiente) /u;

/** Said not to be so. */
const NOT =
  / (?:you (?:are |were |re )?(?:not|never)|youre not|you (?:do|did) not|dont (?:think|want|believe|hate)|(?:hope|wish) you never|no (?:eres|te)) /u;

/** How likely it is, of what the model and its signs say and what the rules say. */
export const weighed = (mixed: number, { score }: Ruled): number =>
  score >= SURE ? Math.max(mixed, AT_LEAST) : mixed;

/** The same, where more is asked before it counts: nobody is spoken to, it is told of, denied, or kind. */
export function decided(mixed: number, ruled: Ruled, { plain, words }: Read): number {
  const isSpokenTo = YOU.test(plain);
  const isAbout = !isSpokenTo && (OWN.test(plain) || words.length > 2);
  const isMild = ruled.isTold || isAbout || KIND.test(plain) || NOT.test(plain);
  return ruled.score === 0 && isMild ? mixed * MILD : weighed(mixed, ruled);
}
