import {
  ALL,
  wayKinds,
  type HelplineView,
  type HelplineWords,
  type Way,
  type WayKind,
} from '../../helplines.contract.ts';

/** A line as it is written down, all of it that is changed together. */
export type Helpline = HelplineWords &
  Record<WayKind, string[]> & { country: string | null; languages: string[] };

export const wordsOf = ({ name, whom, hours, note }: HelplineWords): HelplineWords => ({
  ...{ name, whom, hours, note },
});

/** What of it is written in further languages, and of what that is said. */
export const textsOf = (line: HelplineWords & { id: string }) => ({
  id: line.id,
  original: { ...wordsOf(line) },
});

/** What may be changed of a line, in one order. */
export const standing = (line: Helpline): Helpline => ({
  ...{ country: line.country, languages: line.languages, ...wordsOf(line) },
  ...{ call: line.call, text: line.text, chat: line.chat, relay: line.relay },
});

export const waysOf = (line: Record<WayKind, string[]>): Way[] =>
  wayKinds.flatMap((kind) => line[kind].map((at) => ({ kind, at })));

/** Whether whoever confirmed the one confirmed the other as well: it is reached in the same ways, from the same country. */
export const isReachedAlike = (one: Helpline, other: Helpline): boolean =>
  one.country === other.country && JSON.stringify(waysOf(one)) === JSON.stringify(waysOf(other));

/** A confirmed line as every process keeps it, with what of it is written in further languages. */
export type KeptHelpline = Helpline & {
  id: string;
  checkedAt: Date;
  versions: Record<string, Partial<HelplineWords>>;
};

/** As somebody reads it: what is not written in their language is read as it was first written. */
export function readIn(
  line: KeptHelpline,
  { locale, otherwise }: { locale: string; otherwise: string },
): HelplineView {
  const said = line.versions[locale];
  const word = (name: keyof HelplineWords) => said?.[name] || line[name];
  return {
    ...{ id: line.id, country: line.country, speaks: line.languages, ways: waysOf(line) },
    ...{ name: word('name'), whom: word('whom'), hours: word('hours'), note: word('note') },
    language: said === undefined ? otherwise : locale,
    checkedAt: line.checkedAt,
  };
}

/**
 * Which lines somebody sees who says where they are: those of that country, and then those for everywhere; first
 * those where the reader's language is spoken. Where nothing was said and only one country has lines, it is that one.
 */
export function linesFor(
  lines: readonly KeptHelpline[],
  { said, locale }: { said: string; locale: string },
): { countries: string[]; country: string | null; lines: KeptHelpline[] } {
  const countries = [...new Set(lines.flatMap(({ country }) => country ?? []))];
  const only = said === '' && countries.length === 1 ? countries[0] : undefined;
  const country = countries.find((one) => one === said) ?? only ?? null;
  const rank = (line: KeptHelpline) =>
    (line.country === null ? 2 : 0) + (line.languages.includes(locale) ? 0 : 1);
  return {
    ...{ countries, country },
    lines: lines
      .filter((line) => said === ALL || line.country === null || line.country === country)
      .toSorted((one, other) => rank(one) - rank(other)),
  };
}
