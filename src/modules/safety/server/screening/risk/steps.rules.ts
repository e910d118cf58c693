export type Sentence = {
  /** What each word is, as a number of the vocabulary; 0 for those that no pattern knows. */
  readonly ids: readonly number[];
  /** Whether a pause stands before it: a comma, a dash. Gaps do not reach over it. */
  readonly pauses: readonly boolean[];
};

/** From a set of places after `at`, one a bit, to the set of places after what was found. */
export type Step = (sentence: Sentence, at: number, places: number) => number;
export type Made = {
  step: Step;
  /** With which words it may begin. */
  first: ReadonlySet<number>;
  /** One of these is in it, whatever way it takes; the rarest such; nothing where it may be empty. */
  key: ReadonlySet<number> | undefined;
  empty: boolean;
  /** The words themselves, where it is one word and nothing else. */
  words?: ReadonlySet<number>;
};

/** A pattern reaches no further than this many words. */
const REACH = 30;

const numbers = new Map<string, number>();
export const numberOf = (word: string): number => {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
};

/** The number of a word of some pattern, 0 where none knows it. */
export const idOf = (word: string): number => numbers.get(word) ?? 0;
export const isKnown = (word: string): boolean => numbers.has(word);

/** Ways that are one word each are looked up together. */
export function anyOf(ways: readonly Made[]): Made {
  const [only] = ways;
  if (only !== undefined && ways.length === 1) return only;
  const words = new Set(ways.flatMap((way) => [...(way.words ?? [])]));
  const longer = ways.filter((way) => way.words === undefined);
  if (longer.length === 0) return wordsOf(words);
  const first = new Set(ways.flatMap((way) => [...way.first]));
  const steps = longer.map(({ step }) => step);
  if (words.size > 0) steps.push(wordsOf(words).step);
  const isSure = ways.every((way) => way.key !== undefined);
  return {
    first,
    key: isSure ? new Set(ways.flatMap((way) => [...(way.key ?? [])])) : undefined,
    empty: ways.some(({ empty }) => empty),
    step: (sentence, at, places) => {
      let to = 0;
      for (const step of steps) to |= step(sentence, at, places);
      return to;
    },
  };
}

export const wordsOf = (words: ReadonlySet<number>): Made => ({
  ...(words.size === 1 ? exactly(words) : among(words)),
  key: words,
  words,
});

/** Some numbers as bits, and whether one is among them. */
export function bitsOf(words: ReadonlySet<number>): Uint32Array {
  const bits = new Uint32Array((Math.max(0, ...words) >> 5) + 1);
  for (const word of words) bits[word >> 5] = (bits[word >> 5] ?? 0) | (1 << (word & 31));
  return bits;
}
export const isIn = (bits: Uint32Array, id: number): boolean =>
  (((bits[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1;

/** Words that stand in every second sentence: the last to look a pattern up by. */
const COMMON = new Set(
  `i to the a an my me is am are was it in of and that this on for with not do no be have has had at so if when
  will would can could want going he she they you we him her them your his their just all or as by what how who
  de la el que y en un una los las no me mi se lo con por para es si al su te ya esta pero mas
  get got been feel think know day time one now up out about from there here life more over
  go did does s take make say said good back after before never then myself him some ~`
    .split(/\s+/u)
    .map(numberOf),
);
export const commonness = (words: ReadonlySet<number>): number => {
  let sum = 0;
  for (const word of words) sum += COMMON.has(word) ? 40 : 1;
  return sum;
};

/** What turns a sentence round is passed over by no gap. */
const denials: ReadonlySet<number> = new Set(['not', 'never', 'no', 'nunca'].map(numberOf));

export const lowest = (places: number): number => 31 - Math.clz32(places & -places);

const one = (first: ReadonlySet<number>, step: Step): Made => ({
  first,
  key: undefined,
  empty: false,
  step,
});

export const anyOne = (): Made =>
  one(new Set(), ({ ids }, at, places) => {
    const room = ids.length - at;
    const within = room >= REACH ? (1 << REACH) - 1 : (1 << room) - 1;
    return (places & within) << 1;
  });

function exactly(words: ReadonlySet<number>): Made {
  const [word] = words;
  return one(words, ({ ids }, at, places) => {
    let to = 0;
    for (let left = places; left !== 0; left &= left - 1) {
      const place = lowest(left);
      if (place < REACH && ids[at + place] === word) to |= 1 << (place + 1);
    }
    return to;
  });
}

function among(words: ReadonlySet<number>): Made {
  const bits = bitsOf(words);
  return one(words, ({ ids }, at, places) => {
    let to = 0;
    for (let left = places; left !== 0; left &= left - 1) {
      const place = lowest(left);
      if (place < REACH && isIn(bits, ids[at + place] ?? 0)) to |= 1 << (place + 1);
    }
    return to;
  });
}

export function gap(most: number): Made {
  return {
    first: new Set(),
    key: undefined,
    empty: true,
    step: ({ ids, pauses }, at, places) => {
      let all = places;
      for (let left = places; left !== 0; left &= left - 1) {
        const place = lowest(left);
        for (let more = 0; more < most; more += 1) {
          const next = at + place + more;
          if (next >= ids.length || place + more >= REACH || pauses[next] === true) break;
          if (denials.has(ids[next] ?? 0)) break;
          all |= 1 << (place + more + 1);
        }
      }
      return all;
    },
  };
}

export function without({ step }: Made): Made {
  return kept((sentence, at, place) => step(sentence, at, 1 << place) === 0);
}

export function edge(isThere: (sentence: Sentence, place: number) => boolean): Made {
  return kept((sentence, at, place) => isThere(sentence, at + place));
}

function kept(stays: (sentence: Sentence, at: number, place: number) => boolean): Made {
  return {
    first: new Set(),
    key: undefined,
    empty: true,
    step: (sentence, at, places) => {
      let to = 0;
      for (let left = places; left !== 0; left &= left - 1) {
        const place = lowest(left);
        if (stays(sentence, at, place)) to |= 1 << place;
      }
      return to;
    },
  };
}
