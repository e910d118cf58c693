import { isSpelt, keyOf, wordsIn, type Word } from './words.rules.ts';

/** What one looks for in one place: a word, or several that follow each other. */
export type Unit = {
  words: string[];
  /** Joined by a hyphen: the same as one word. */
  asOne: string | null;
  /** As they stand, whatever else is forgiven. */
  isQuoted: boolean;
};
/** Either of the `either` is looked for: all its units, and none of `without`. */
export type Question = { either: Unit[][]; without: Unit[] };

/** A word that somebody typed and wishes to find, and where it stands in the question. */
export type Typed = { at: number; end: number; key: string };

const mark = '"“”„‟«»‹›＂「」『』';
const quoted = new RegExp(`[${mark}]([^${mark}]*)[${mark}]`, 'gu');

type Part = { text: string; at: number; isQuoted: boolean; isWithout: boolean };

/** A question in its parts: what stands in quotes, and what stands between blanks. */
function partsOf(q: string): Part[] {
  const parts: Part[] = [];
  const loose = (text: string, from: number) => {
    for (const { 0: one, index } of text.matchAll(/[^\s/|,;…—–()[\]{}!?¡¿&]+/gu)) {
      const isFirst = index === 0 || /\s/u.test(text[index - 1] ?? '');
      const minus = isFirst ? (/^[-−](?=[\p{L}\p{N}])/u.exec(one)?.[0].length ?? 0) : 0;
      const at = from + index + minus;
      parts.push({ text: one.slice(minus), at, isQuoted: false, isWithout: minus > 0 });
    }
  };
  let done = 0;
  for (const { 0: all, 1: inside = '', index } of q.matchAll(quoted)) {
    const isWithout = /(?:^|\s)[-−]$/u.test(q.slice(0, index));
    loose(q.slice(done, isWithout ? index - 1 : index), done);
    parts.push({ text: inside, at: index + 1, isQuoted: true, isWithout });
    done = index + all.length;
  }
  loose(q.slice(done), done);
  return parts;
}

const mainOf = (words: readonly Word[]): string[] =>
  words.filter((one) => !one.also).map(({ word }) => word);

function unitOf({ text, isQuoted }: Part): Unit | null {
  const found = wordsIn(text);
  const words = mainOf(found);
  const whole = found.find((one) => one.also && /^[^\s]+[-‐‑_]/u.test(text.slice(one.at, one.end)));
  return words.length === 0
    ? null
    : { words, asOne: isQuoted ? null : (whole?.word ?? null), isQuoted };
}

/**
 * What is looked for. "In quotes", of whatever kind, as it stands; a minus right before a word, and not a
 * dash between blanks, leaves it out, if there is anything else; "or" stands between two that will do.
 */
export function questionOf(q: string): Question {
  const parts = partsOf(q);
  const hasMore = parts.some((part) => !part.isWithout && unitOf(part) !== null);
  const either: Unit[][] = [[]];
  const without: Unit[] = [];
  for (const part of parts) {
    const unit = unitOf(part);
    if (unit === null) continue;
    const isOr = !part.isQuoted && /^or$/iu.test(part.text);
    if (part.isWithout && hasMore) without.push(unit);
    else if (isOr && either.at(-1)?.length !== 0) either.push([]);
    else either.at(-1)?.push(unit);
  }
  return { either: either.filter((units) => units.length > 0), without };
}

const MOST_TYPED = 8;

/** The words in which a mistake may be forgiven: not what is left out or quoted, and eight at most. */
export function typedWords(q: string): Typed[] {
  const found = partsOf(q)
    .filter(({ isWithout, isQuoted }) => !isWithout && !isQuoted)
    .flatMap(({ text, at }) =>
      wordsIn(text)
        .filter(
          (one) => !one.also && isSpelt(one.word) && !/[+#]$/u.test(text.slice(one.at, one.end)),
        )
        .map((one) => ({ at: at + one.at, end: at + one.end, key: keyOf(one.word) })),
    );
  return [...new Map(found.map((one) => [one.key, one])).values()].slice(0, MOST_TYPED);
}

/** Words of a question that people write as one or as two: what must be known of others to look for both. */
export type Forms = {
  halves: Map<string, [string, string][]>;
  pairs: Map<string, [string, string]>;
};

const SHORTEST = 3;

/** The ways to write single words of a question as two, and two that follow each other as one. */
export function formsOf({ either }: Question): Forms {
  const halves = new Map<string, [string, string][]>();
  const pairs = new Map<string, [string, string]>();
  for (const units of either) {
    const single = units.map(({ words, isQuoted }) =>
      words.length === 1 && !isQuoted ? (words[0] ?? '') : '',
    );
    for (const word of single) {
      if (!/^\p{L}{6,20}$/u.test(word)) continue;
      const letters = [...word];
      const cuts = letters.slice(2 * SHORTEST - 1).map((_, at) => at + SHORTEST);
      halves.set(
        word,
        cuts.map((at) => [letters.slice(0, at).join(''), letters.slice(at).join('')]),
      );
    }
    for (const [nr, word] of single.entries()) {
      const next = single[nr + 1] ?? '';
      if (word.length >= SHORTEST && next.length >= SHORTEST) pairs.set(word + next, [word, next]);
    }
  }
  return { halves, pairs };
}

/** Which of some words people wrote where the reader reads, and which are little ones like "the". */
export type Vocabulary = Record<'stand' | 'little', ReadonlySet<string>>;
export const noWords: Vocabulary = { stand: new Set(), little: new Set() };

/** A question as PostgreSQL is asked it, by operators and words alone. */
export type Written = {
  /** All of it. */
  query: string;
  /** The same words in a title, anywhere and one after the other: what bears them as its name comes first. */
  titled: string;
  named: string;
  /** What is marked where it is found. */
  marked: string;
};

/**
 * Writes a question for `to_tsquery`, with other forms of its words where people wrote those and no part of
 * them is a little word: "therapist" is not "the rapist". `some`: any of the words will do.
 */
export function written(question: Question, { stand, little }: Vocabulary, some = false): Written {
  const isKnown = (word: string) => stand.has(keyOf(word));
  const isLittle = (word: string) => little.has(keyOf(word));
  const { halves, pairs } = formsOf(question);
  const marked = new Set<string>();
  const mark = (word: string) => (marked.add(word), `'${word}'`);
  const phrase = (words: readonly string[]) => `(${words.map(mark).join(' <-> ')})`;
  const waysOf = (unit: Unit, units: readonly Unit[], nr: number): string => {
    const { words, asOne, isQuoted } = unit;
    const ways = some && !isQuoted ? words.map(mark) : [phrase(words)];
    if (asOne !== null) ways.push(mark(asOne));
    const [word = ''] = words;
    if (words.length === 1 && !isQuoted) {
      for (const [a, b] of halves.get(word) ?? [])
        if ([a, b].every((half) => isKnown(half) && !isLittle(half))) ways.push(phrase([a, b]));
      for (const [joined, [a, b]] of pairs)
        if (isKnown(joined) && ![a, b].some(isLittle) && isNext(units, nr, a, b))
          ways.push(mark(joined));
    }
    return `(${ways.join(' | ')})`;
  };
  const either = question.either.map((units) =>
    units.map((unit, nr) => waysOf(unit, units, nr)).join(some ? ' | ' : ' & '),
  );
  const without = question.without.map(
    ({ words }) => `!(${words.map((word) => `'${word}'`).join(' <-> ')})`,
  );
  const inTitle = question.either
    .flatMap((units) => units.flatMap(({ words }) => words))
    .map((word) => `'${word}':A`);
  return {
    query: [`(${either.join(' | ')})`, ...without].join(' & ').replace(/^\(\)$/u, ''),
    titled: inTitle.join(' & '),
    named: inTitle.join(' <-> '),
    marked: [...marked].join(' '),
  };
}

/** Whether a word is one of two that follow each other. */
const isNext = (units: readonly Unit[], nr: number, a: string, b: string): boolean =>
  [nr, nr - 1].some((from) =>
    [a, b].every((word, at) => {
      const { words, isQuoted } = units[from + at] ?? { words: [], isQuoted: true };
      return !isQuoted && words.length === 1 && words[0] === word;
    }),
  );

/** Whether there are several things to look for, of which some may be found without the others. */
export const isSeveral = ({ either }: Question): boolean =>
  either.flat().reduce((n, { words, isQuoted }) => n + (isQuoted ? 1 : words.length), 0) > 1;
