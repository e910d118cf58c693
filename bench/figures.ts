import type { Cpu } from './cpu.ts';

export type Figure = {
  what: string;
  /** At the base, and now; empty where there is nothing to compare. */
  before: string;
  now: string;
  measured: string;
  bar: string;
  ok: boolean;
};

/** The figures as a table in Markdown; what is short of its bar says so. */
export const table = (figures: readonly Figure[]): string =>
  [
    '| what | before | now | measured | bar | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...figures.map(
      ({ what, before, now, measured, bar, ok }) =>
        `| ${what} | ${before} | ${now} | ${measured} | ${bar} | ${ok ? 'holds' : '**short**'} |`,
    ),
  ].join('\n');

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
/** Both parts of what something costs. */
export const parts = ({ node, db }: Cpu): string => `${node.toFixed(1)} + ${db.toFixed(1)} ms`;
export const sum = ({ node, db }: Cpu): number => node + db;

/** At most this share of what it was, where there is a bar. */
export function share(
  what: string,
  [before, now]: readonly [number, number],
  most: number | undefined,
  shown: { before: string; now: string },
): Figure {
  const ratio = now / before;
  const measured = `${ratio.toFixed(2)} of before`;
  if (most === undefined) return { what, ...shown, measured, bar: '(none)', ok: true };
  return { what, ...shown, measured, bar: `≤ ${most}`, ok: ratio <= most };
}

/** What a page costs, as a share of what it cost. */
export const costShare = (what: string, before: Cpu, now: Cpu, most?: number): Figure =>
  share(what, [sum(before), sum(now)], most, { before: parts(before), now: parts(now) });

/** A figure by itself, not above `most`. */
export const within = (
  what: string,
  [before, now]: readonly [number | null, number],
  most: number,
  say: (value: number) => string,
): Figure => ({
  what,
  before: before === null ? '' : say(before),
  now: say(now),
  measured: say(now),
  bar: `≤ ${say(most)}`,
  ok: now <= most,
});

/** How many pages a second against another server in the same rounds. */
export const ratioTo = (
  what: string,
  [before, now]: readonly [number | null, number],
  other: number,
  least: number,
): Figure => ({
  what,
  before: before === null ? '' : (before / other).toFixed(2),
  now: `${now.toFixed(0)} against ${other.toFixed(0)} a second`,
  measured: (now / other).toFixed(2),
  bar: `≥ ${least}`,
  ok: now / other >= least,
});

export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
/** Of values in order. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
