import type { Read } from '../text.rules.ts';
import { CUE } from './signs.rules.ts';
import type { Ruled } from './spam.rules.ts';

/** From here on it is taken for an advertisement. */
export const SPAM_FROM = 0.35;
/** What the rules are that sure of stands, whatever the model says. */
const SURE = 0.9;
const AT_LEAST = 0.6;

/** Somebody gives their own number: another matter. */
const MINE =
  / (?:(?:call|text|ring|reach|message|msg|add|mail|email|write|find|phone) me|my (?:[a-z]+ )?(?:number|cell|phone|mobile|email|insta|snap|discord)|mi (?:numero|movil|cel|celular|correo|tel|telefono)|llamame|escribeme) /u;
const MILD = 0.4;
/** A short line with numbers advertises only in words for it. */
const SHORT = 14;

/** What a text comes to, of what the model and its signs say and what the rules say. */
export function weighed(mixed: number, { score }: Ruled, { plain, words }: Read): number {
  if (score >= SURE) return Math.max(mixed, AT_LEAST);
  if (score > 0) return mixed;
  const isBare = words.length <= SHORT && !words.some(({ text }) => CUE.test(text));
  return isBare || MINE.test(plain) ? mixed * MILD : mixed;
}
