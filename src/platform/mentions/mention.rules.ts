import { plain, WITHOUT_BLANKS } from './comparison.rules.ts';

/** Somebody who can be mentioned in a discussion: the host, or a participant. */
export type Person = { id: string; name: string };

/** Names made ready for matching: every beginning of a name → the people whose whole name it is. */
export type NameIndex = ReadonlyMap<string, readonly Person[]>;

/** `people` is empty for a name that nobody here has; namesakes make it longer than one. */
type Mention = { end: number; people: readonly Person[] };

const PART_OF_A_NAME = /[\p{L}\p{N}\p{M}_]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UNKNOWN_NAME = /@[\p{L}\p{N}\p{M}_]+(?:[-'’][\p{L}\p{N}\p{M}_]+)*/uy;
const ENDS_WITHOUT_BLANK = new RegExp(`${WITHOUT_BLANKS}{2}$`, 'u');
const GOES_ON_WITHOUT_BLANK = new RegExp(WITHOUT_BLANKS, 'u');
const BETWEEN_MENTIONS = /[^\p{L}\p{N}\p{Extended_Pictographic}\p{Emoji_Presentation}@]*/uy;

/** Build it once for many posts of one discussion. */
export function indexNames(people: Iterable<Person>): NameIndex {
  const index = new Map<string, Person[]>();
  for (const person of people) {
    const name = plain(person.name).trim();
    let soFar = '';
    for (const character of name) {
      soFar = nextOfName(soFar, character);
      if (!index.has(soFar)) index.set(soFar, []);
    }
    index.get(soFar)?.push(person);
  }
  return index;
}

/** Whether the names of the people here can matter for a text at all. */
export const mayMention = (body: string): boolean => body.normalize('NFKC').includes('@');

/** The person whose mention a text begins with; null when nobody here is meant, or not clearly. */
export function openingMention(body: string, names: NameIndex): string | null {
  const people = mentionAt(plain(body).trimStart(), 0, names)?.people ?? [];
  if (people.length < 2) return people[0]?.id ?? null;
  // Namesakes but for the case of their letters: only the exact spelling says who is meant.
  const asWritten = body.normalize('NFKC').trimStart();
  const meant = people.filter(({ name }) => asWritten.startsWith(`@${name.normalize('NFKC')}`));
  return meant.length === 1 ? (meant[0]?.id ?? null) : null;
}

/** Where a plain text goes on after the mentions that it begins with. */
export function afterMentions(text: string, names: NameIndex): number {
  let end = 0;
  for (;;) {
    BETWEEN_MENTIONS.lastIndex = end;
    BETWEEN_MENTIONS.test(text);
    const mention = mentionAt(text, BETWEEN_MENTIONS.lastIndex, names);
    if (mention === null) return end;
    end = mention.end;
  }
}

function mentionAt(text: string, at: number, names: NameIndex): Mention | null {
  if (text[at] !== '@') return null;
  const known = longestName(text, at + 1, names);
  if (known !== null) return known;
  UNKNOWN_NAME.lastIndex = at;
  return UNKNOWN_NAME.test(text) ? { end: UNKNOWN_NAME.lastIndex, people: [] } : null;
}

function longestName(text: string, start: number, names: NameIndex): Mention | null {
  let found: Mention | null = null;
  let name = '';
  for (let at = start; at < text.length;) {
    const character = characterAt(text, at);
    at += character.length;
    name = nextOfName(name, character);
    const people = names.get(name);
    if (people === undefined) break;
    if (people.length > 0 && nameEndsAt(text, at, name)) found = { end: at, people };
  }
  return found;
}

// A name goes on through letters, digits, marks and "_", and through a hyphen that joins.
function nameEndsAt(text: string, at: number, name: string): boolean {
  const next = characterAt(text, at);
  if (ENDS_WITHOUT_BLANK.test(name) && GOES_ON_WITHOUT_BLANK.test(next)) return true;
  if (next === '-') return !LETTER_OR_DIGIT.test(characterAt(text, at + 1));
  return !PART_OF_A_NAME.test(next);
}

/** However wide the space within a name is written, it is one space. */
function nextOfName(soFar: string, character: string): string {
  if (character !== ' ' && character !== '\t') return soFar + character;
  return soFar.endsWith(' ') ? soFar : `${soFar} `;
}

const characterAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
