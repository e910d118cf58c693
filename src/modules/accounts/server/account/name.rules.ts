import { allow, deny, type Verdict } from '#platform/verdict.ts';

const listed = (names: string): string[] => names.trim().split(/\s+/);

/** Words that would speak for the house also as a part of a name. Compared by their keys, so look-alikes are refused too. */
export const reservedWords = listed(`
  admin admins administrator administrators administrador administradora administradores
  mod mods moderator moderators moderador moderadora moderadores moderadoras
  operator operators operador operadora operadores operateur operatrice moderateur moderatrice
  administrateur samovar staff official officials oficial oficiales
  safeguarding host hosts mentor mentors mentora mentores`);

/** Names that would, by themselves. */
export const reservedNames = [
  ...reservedWords,
  ...listed(`
  moderation moderacion team equipo support soporte help helpdesk ayuda system sistema root
  safety security crisis emergency emergencia listener guest everyone here all todos
  nobody deleted anonymous you me null undefined`),
];

/** Letters that a digit stands for in a word that is written round a rule. */
const spoken: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/**
 * The ways to read a name that might speak for the house: as it is, without its accents, and with digits for
 * letters. Only to compare with what is reserved: "José" and "Jose" are two people.
 */
export function readings(name: string): string[] {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
  return [name, bare, bare.replace(/[013457]/g, (digit) => spoken[digit] ?? digit)];
}

/**
 * Whether a name speaks for the house: the words of the house stand in it, one behind the other. Of a house of
 * one word only the very name does: there are people who are called Hope.
 */
export const speaksFor = (house: readonly string[], name: readonly string[]): boolean =>
  house.length > 0 &&
  (house.length > 1 || name.length === 1) &&
  name.some((_, from) => house.every((word, nr) => name[from + nr] === word));

/** Whether a name may be taken, as far as the name itself tells. */
export function nameVerdict(
  name: string,
  {
    isVisible,
    isOfHouse,
    keys,
    readKeys,
    wordKeys,
    reservedKeys,
    reservedWordKeys,
  }: {
    isVisible: boolean;
    /** Whether what the place is called stands in it. */
    isOfHouse: boolean;
    /** The keys of the name. */
    keys: readonly string[];
    /** The keys of its readings. */
    readKeys: readonly string[];
    /** The keys of each word of its readings. */
    wordKeys: readonly string[];
    reservedKeys: ReadonlySet<string>;
    reservedWordKeys: ReadonlySet<string>;
  },
): Verdict {
  if (!isVisible) return deny('name_not_visible');
  if (keys.some((key) => key.length < 2)) return deny('name_too_short');
  if (/[@#<>[\]{}|\\^`]|:\/\//u.test(name)) return deny('name_with_marks');
  if (isOfHouse || readKeys.some((key) => reservedKeys.has(key))) return deny('name_reserved');
  if (wordKeys.some((word) => reservedWordKeys.has(word))) return deny('name_reserved');
  return allow;
}
