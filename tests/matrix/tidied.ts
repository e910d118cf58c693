import type { Example } from '#platform/http/openapi/answers.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PICTURE = /^(?:R0lGOD|iVBOR|UklGR)/;

const HEX = '(?=[0-9a-f]*\\d)[0-9a-f]{6,8}(?![0-9a-f]|-[0-9a-f]{4}-)';

type Word = [RegExp, string | ((all: string, first: string) => string)];
/** What the matrix says by words of its own, as people would. */
const words: Word[] = [
  // A sealed cursor.
  [/^1\.[\da-f]{8}(?:\.[\w-]+){3}$/, 'YXMtYW4tYW5zd2VyLWdhdmUtaXQ'],
  [/\d{4}-\d\d-\d\dT\d\d:[\d:.]+Z/g, '2026-11-30T08:00:00.000Z'],
  // What keeps names apart.
  [new RegExp(`(?<=[a-z])[ -](?:${UUID}|${HEX})`, 'g'), ''],
  [/Oaklingauthor|Zephyraauthor/g, 'Mira'],
  [/Oaklingpeer|Zephyrapeer/g, 'Noor'],
  [/Makepeace|Host of \w+ \d+/g, 'Sunniva'],
  [/\b(?:Oakling|Zephyra) ?(\w)/g, (_, first) => first.toUpperCase()],
  [/\b(?:oakling|zephyra)-/g, ''],
  [/\b(?:Oakling|Zephyra)\b/g, 'Lantern'],
  [/\b(?:oakling|zephyra)\b/g, 'lantern'],
  [/^Oakl$/, 'Mir'],
  [new RegExp(`^${UUID}(?=@)`), 'mira'],
  [/http:\/\/localhost:\d+/g, 'https://talk.example.org'],
];

/**
 * One of each list (the fullest), ids in a row, one moment, no secrets, nothing long: enough to tell, and the same
 * whenever it is made.
 */
export function tidied({ input, answer }: Example): Example {
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    const known =
      ids.get(id) ?? `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, '0')}`;
    ids.set(id, known);
    return known;
  };
  const tidy = (value: unknown): unknown => {
    if (Array.isArray(value)) return fullest(value).map(tidy);
    if (typeof value === 'string') return said(value);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, one]) => [said(key), tidy(one)] as const);
    return Object.fromEntries(fields);
  };
  const said = (text: string) =>
    short(
      words
        .reduce((so, [from, to]) => so.replace(from, to as string), text)
        .replace(new RegExp(UUID, 'g'), idOf),
    );
  // What a form leaves empty a program leaves out.
  const filled = Object.entries(input).filter(([, value]) => value !== '');
  return {
    input: tidy(Object.fromEntries(filled)) as Example['input'],
    ...(answer !== undefined && { answer: tidy(answer) }),
  };
}

/** How much there is to see in it. */
export const fullness = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + fullness(one), 1)
    : 1;

const fullest = (list: readonly unknown[]): unknown[] =>
  list.toSorted((a, b) => fullness(b) - fullness(a)).slice(0, 1);

function short(text: string): string {
  if (PICTURE.test(text) || / |Z[_~]/.test(text)) return cut(text);
  // Tokens, keys, challenges: of the same length, and open nothing.
  const secret = text.replaceAll(
    /(?<![\w/@])[\w-]*(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{22,}/g,
    (one) => one.slice(0, 6) + 'x'.repeat(one.length - 6),
  );
  return cut(secret);
}

const cut = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
