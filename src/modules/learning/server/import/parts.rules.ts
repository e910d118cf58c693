const MOST = 1000;
const HEAVIEST = 4_000_000;

/** A long list in parts that one statement takes easily: neither too many at once nor too much. */
export function* partsOf<T>(list: readonly T[], weigh: (one: T) => number): Generator<T[]> {
  let part: T[] = [];
  let weight = 0;
  for (const one of list) {
    if (part.length >= MOST || (part.length > 0 && weight + weigh(one) > HEAVIEST)) {
      yield part;
      part = [];
      weight = 0;
    }
    part.push(one);
    weight += weigh(one);
  }
  if (part.length > 0) yield part;
}
