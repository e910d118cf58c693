/** Of a margin and signs, a probability. `weights`: for the margin, each sign, and what is added always. */
export function mixed(
  weights: readonly number[],
  margin: number,
  signs: readonly number[],
): number {
  let made = weights.at(-1) ?? 0;
  [margin, ...signs].forEach((one, at) => {
    made += one * (weights[at] ?? 0);
  });
  return 1 / (1 + Math.exp(-made));
}

type Seen = { margin: number; signs: readonly number[]; yes: boolean; weight: number };

/** The weights by which what was seen is told apart best (logistic regression, by its gradient). */
export function learnt(seen: readonly Seen[]): number[] {
  const size = (seen[0]?.signs.length ?? 0) + 2;
  const weights = new Array<number>(size).fill(0);
  const all = seen.reduce((made, { weight }) => made + weight, 0);
  const speed = new Array<number>(size).fill(0);
  for (let round = 0; round < 3000; round += 1) {
    const slope = weights.map((one, at) => (at === size - 1 ? 0 : 0.0005 * one));
    for (const { margin, signs, yes, weight } of seen) {
      const miss = ((mixed(weights, margin, signs) - Number(yes)) * weight) / all;
      slope[0] = (slope[0] ?? 0) + miss * margin;
      signs.forEach((one, at) => {
        slope[at + 1] = (slope[at + 1] ?? 0) + miss * one;
      });
      slope[size - 1] = (slope[size - 1] ?? 0) + miss;
    }
    for (let at = 0; at < size; at += 1) {
      speed[at] = 0.9 * (speed[at] ?? 0) + (slope[at] ?? 0);
      weights[at] = (weights[at] ?? 0) - 0.5 * (speed[at] ?? 0);
    }
  }
  return weights.map((one) => Math.round(one * 1000) / 1000);
}
