/** A text that was judged: how likely it seemed, and what it is. */
export type Judged = { score: number; yes: boolean };

/** How often a yes scores above a no (area under the receiver operating characteristic); ties count half. */
export function auroc(all: readonly Judged[]): number {
  const sorted = all.toSorted((one, other) => one.score - other.score);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    for (let index = from; index < to; index += 1)
      if (sorted[index]?.yes === true) ranks += (from + 1 + to) / 2;
    from = to;
  }
  const yes = all.filter((one) => one.yes).length;
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (all.length - yes));
}

/** Of those found, how many are right; of those that are, how many were found; and both in one, for each side. */
export function counted(all: readonly Judged[], threshold: number) {
  let [hits, wrong, missed, rest] = [0, 0, 0, 0];
  for (const { score, yes } of all) {
    if (score >= threshold && yes) hits += 1;
    else if (score >= threshold) wrong += 1;
    else if (yes) missed += 1;
    else rest += 1;
  }
  const f1 = (2 * hits) / Math.max(1, 2 * hits + wrong + missed);
  const other = (2 * rest) / Math.max(1, 2 * rest + wrong + missed);
  return {
    ...{ hits, wrong, missed, rest, f1, macro: (f1 + other) / 2 },
    precision: hits / Math.max(1, hits + wrong),
    recall: hits / Math.max(1, hits + missed),
  };
}

/** Whether a text is kept aside: by its words, so that those that say the same lie on one side. A share of 4 is a quarter. */
export function isKeptAside(plain: string, share: number): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < plain.length; index += 1)
    hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % share === 0;
}
