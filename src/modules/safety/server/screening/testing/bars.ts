import { expect } from 'vitest';
import { type Case, scoreOf } from './suite.ts';

type Bars = { found: number; wrong: number };

/** Holds a suite to its bars: over all, over what is kept aside, and, more loosely, in each category. */
export function holdBars(cases: readonly Case[], isFound: (text: string) => boolean, bars: Bars) {
  const over = (some: readonly Case[], slack: number, what: string) => {
    const { found, of, wrong, among } = scoreOf(some, isFound);
    expect(found / of, `${what}: found`).toBeGreaterThanOrEqual(bars.found - slack);
    expect(wrong / among, `${what}: wrong`).toBeLessThanOrEqual(bars.wrong + slack);
  };
  over(cases, 0, 'all');
  // Of a quarter, and of a category, one more or less says little.
  over(
    cases.filter((one) => one.isAside),
    0.06,
    'kept aside',
  );
  for (const category of new Set(cases.map((one) => one.category)))
    over(
      cases.filter((one) => one.category === category),
      0.1,
      category,
    );
}
