import {
  anyOf,
  anyOne,
  commonness,
  edge,
  gap,
  lowest,
  type Made,
  numberOf,
  type Sentence,
  type Step,
  without,
  wordsOf,
} from './steps.rules.ts';

export type Pattern = {
  readonly step: Step;
  readonly first: ReadonlySet<number>;
  /** A sentence without one of these has it not. */
  readonly key: ReadonlySet<number>;
};

/**
 * Patterns over words. A pattern is a row of words; `(a|b c)` is one of several, `@name` a list of them by
 * its name, `~3` up to three words of any kind, `_` one of any kind, `x?` x or nothing, `!(a|b)` not followed by one of
 * these, `^` and `$` the beginning and the end of a sentence. It is read within one sentence and never tried twice: all its
 * ways are followed at once, so no text is slow.
 */
export type Lists = Readonly<Record<string, string>>;

const made = new Map<string, Pattern>();
const ofLists = new Map<string, Made>();

export function compile(source: string, lists: Lists): Pattern {
  const known = made.get(source);
  if (known !== undefined) return known;
  const signs = source.match(/@\w+|~\d|[()|?^$!_]|[\p{L}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];
  const reader = { signs, at: 0, lists };
  const { step, first, empty, key } = choice(reader);
  if (reader.at < signs.length || empty || key === undefined)
    throw new Error(`Not a pattern: ${source}`);
  const pattern = { step, first, key };
  made.set(source, pattern);
  return pattern;
}

type Reader = { signs: readonly string[]; at: number; lists: Lists };

function choice(reader: Reader): Made {
  const ways = [row(reader)];
  while (reader.signs[reader.at] === '|') {
    reader.at += 1;
    ways.push(row(reader));
  }
  return anyOf(ways);
}

function row(reader: Reader): Made {
  const parts: Made[] = [];
  for (let sign = reader.signs[reader.at]; sign !== undefined; sign = reader.signs[reader.at]) {
    if (sign === ')' || sign === '|') break;
    parts.push(part(reader, sign));
  }
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const steps = parts.map(({ step }) => step);
  const first = new Set<number>();
  let key: ReadonlySet<number> | undefined;
  for (const one of parts)
    if (one.key !== undefined && (key === undefined || commonness(one.key) < commonness(key)))
      key = one.key;
  for (const one of parts) {
    for (const word of one.first) first.add(word);
    if (!one.empty) break;
  }
  return {
    first,
    key,
    empty: parts.every(({ empty }) => empty),
    step: (sentence, at, places) => {
      let now = places;
      for (const step of steps) {
        now = step(sentence, at, now);
        if (now === 0) break;
      }
      return now;
    },
  };
}

function part(reader: Reader, sign: string): Made {
  reader.at += 1;
  if (sign === '^') return edge((_, place) => place === 0);
  if (sign === '$') return edge(({ ids }, place) => place === ids.length);
  if (sign === '!') return without(atom(reader, reader.signs[reader.at++] ?? ''));
  const one = atom(reader, sign);
  if (reader.signs[reader.at] !== '?') return one;
  reader.at += 1;
  const { step } = one;
  return {
    first: one.first,
    key: undefined,
    empty: true,
    step: (s, at, places) => places | step(s, at, places),
  };
}

function atom(reader: Reader, sign: string): Made {
  if (sign.startsWith('~')) return gap(Number(sign.slice(1)));
  if (sign === '_') return anyOne();
  if (sign === '(') {
    const inner = choice(reader);
    reader.at += 1;
    return inner;
  }
  if (!sign.startsWith('@')) {
    const id = numberOf(sign);
    return wordsOf(new Set([id]));
  }
  const list = reader.lists[sign.slice(1)];
  if (list === undefined) throw new Error(`No list ${sign}`);
  const known = ofLists.get(list);
  if (known !== undefined) return known;
  const signs = list.match(/@\w+|~\d|[()|?^$!_]|[\p{L}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];
  const inner = choice({ signs, at: 0, lists: reader.lists });
  ofLists.set(list, inner);
  return inner;
}

/** How far a pattern reaches from here: the first word after it; nothing where it is not there. */
export function reaches({ step }: Pattern, sentence: Sentence, at: number): number | undefined {
  const places = step(sentence, at, 1);
  return places === 0 ? undefined : at + lowest(places);
}
