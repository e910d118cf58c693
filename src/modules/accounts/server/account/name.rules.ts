import { allow, deny, type Verdict } from '#platform/verdict.ts';

const listed = (names: string): string[] => names.trim().split(/\s+/);

/** Words that would speak for the house also as a part of a name. Compared by their keys, so look-alikes are refused too. */
export const reservedWords = listed(`
  admin administrator administrador moderator moderators moderador operator operador
  samovar staff official oficial safeguarding host mentor`);

/** Names that would, by themselves. */
export const reservedNames = [
  ...reservedWords,
  ...listed(`
  moderation mod team equipo support soporte help helpdesk ayuda system sistema root
  safety security crisis emergency emergencia listener guest everyone here all todos
  nobody deleted anonymous you me null undefined`),
];

/** Whether a name may be taken, as far as the name itself tells. */
export function nameVerdict(
  name: string,
  {
    isVisible,
    keys,
    wordKeys,
    reservedKeys,
    reservedWordKeys,
  }: {
    isVisible: boolean;
    /** The keys of the name. */
    keys: readonly string[];
    /** The keys of each word of the name. */
    wordKeys: readonly string[];
    reservedKeys: ReadonlySet<string>;
    reservedWordKeys: ReadonlySet<string>;
  },
): Verdict {
  if (!isVisible) return deny('name_not_visible');
  if (keys.some((key) => key.length < 2)) return deny('name_too_short');
  if (/[@#<>[\]{}|\\^`]|:\/\//u.test(name)) return deny('name_with_marks');
  if (keys.some((key) => reservedKeys.has(key))) return deny('name_reserved');
  if (wordKeys.some((word) => reservedWordKeys.has(word))) return deny('name_reserved');
  return allow;
}
