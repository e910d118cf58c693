import { foldName } from '../fold.rules.ts';
import { MAY_BEGIN, plain, WITHOUT_BLANKS } from './comparison.rules.ts';
import { openingMention, type NameIndex } from './mention.rules.ts';

// The wide one is what keyboards for Chinese and Japanese write.
const MENTION = new RegExp(`${MAY_BEGIN}[@＠]`, 'gu');
const LONGEST_NAME = 41;
/** Behind a letter, a digit or a sign that another kind of character follows. */
const NAME_CAN_END = new RegExp(
  `(?<=[^\\s])(?![\\p{L}\\p{N}\\p{M}])|(?<=${WITHOUT_BLANKS}{2})(?=${WITHOUT_BLANKS})`,
  'gu',
);
const ENDS = 16;
const MENTIONS = 40;

/** Every text that might be a name behind an @: wherever a name can end; folded. */
export function possibleNames(text: string): string[] {
  const names = new Set<string>();
  for (const at of placesOf(text)) {
    const behind = text.slice(at + 1, at + 2 + LONGEST_NAME).normalize('NFC');
    for (const { index } of [...behind.matchAll(NAME_CAN_END)].slice(0, ENDS)) {
      names.add(foldName(behind.slice(0, index)));
    }
  }
  return [...names];
}

const placesOf = (text: string, most = MENTIONS): number[] =>
  [...text.matchAll(MENTION)].slice(0, most).map(({ index }) => index);

/** Somebody named in a text, and how it is written there, with the @. */
export type Written = { id: string; written: string };

/** Whom a text mentions and how; the longest name that fits is the one meant. Each spelling once. */
export function writtenIn(text: string, names: NameIndex): Written[] {
  const found = mentionsIn(text, names).map(
    ({ id, written }) => [written, { id, written }] as const,
  );
  return [...new Map(found).values()];
}

/** The same, each where it stands; looked for at no more than `most` places. */
export const mentionsIn = (
  text: string,
  names: NameIndex,
  most = MENTIONS,
): (Written & { at: number })[] =>
  placesOf(text, most).flatMap((at) => {
    const id = openingMention(text.slice(at, at + 2 * LONGEST_NAME), names);
    const written = id === null ? null : spellingOf(text, at, id, names);
    return id === null || written === null ? [] : [{ id, written, at }];
  });

/** The longest stretch behind an @ that is this person's whole name and no more. */
function spellingOf(text: string, at: number, id: string, names: NameIndex): string | null {
  const own = new Set(
    [...names].filter(([, people]) => people.some((one) => one.id === id)).map(([name]) => name),
  );
  for (let end = Math.min(text.length, at + 2 * LONGEST_NAME); end > at + 1; end -= 1) {
    const said = text.slice(at + 1, end);
    if (/\s$/u.test(said)) continue;
    if (own.has(plain(said).replace(/[ \t]+/g, ' '))) return text.slice(at, end);
  }
  return null;
}
