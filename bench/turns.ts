import autocannon from 'autocannon';
import { cpuOf, since, type Cpu } from './cpu.ts';
import { median } from './figures.ts';
import type { Place } from './place.ts';

/** What one page or act costs in processor time, and how fast they come when nothing holds them back. */
export type Cost = Cpu & { perSecond: number };
export type Asked = { url: string; headers?: Record<string, string>; place?: Place };

/** It looks every twenty milliseconds whether all have been answered, since speed is measured by that. */
const LOAD = { connections: 8, sampleInt: 20 };

/** Asks an address so many times as fast as it answers, without `Accept-Encoding`. */
export async function hammer(asked: Asked, amount: number): Promise<Cost> {
  const { url, headers = {}, place } = asked;
  const before = place && cpuOf(place);
  const began = performance.now();
  const result = await autocannon({ ...{ url, headers, amount }, ...LOAD });
  const perSecond = (amount * 1_000) / (performance.now() - began);
  if (result.errors + result.non2xx > 0)
    throw new Error(`${url}: ${result.errors + result.non2xx} answers were no pages.`);
  const used = place && before ? since(before, cpuOf(place)) : { node: 0, db: 0 };
  return { node: used.node / amount, db: used.db / amount, perSecond };
}

/**
 * All sides in turns, round after round, so that they meet the same weather. The median of what they
 * cost, which others' load moves little; of speed the best round, which others disturbed least.
 */
export async function inTurns<Name extends string>(
  rounds: number,
  sides: Record<Name, () => Promise<Cost>>,
): Promise<Record<Name, Cost>> {
  const names = Object.keys(sides) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, [] as Cost[]])) as unknown as Record<
    Name,
    Cost[]
  >;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) all[name].push(await sides[name]());
  const of = (costs: readonly Cost[]): Cost => ({
    node: median(costs.map(({ node }) => node)),
    db: median(costs.map(({ db }) => db)),
    perSecond: Math.max(...costs.map(({ perSecond }) => perSecond)),
  });
  return Object.fromEntries(names.map((name) => [name, of(all[name])])) as Record<Name, Cost>;
}

/** Pages in turns, each warmed until its statements are planned for good on every connection. */
export async function pagesInTurns<Name extends string>(
  rounds: number,
  sides: Record<Name, Asked>,
  seconds = rounds < 5 ? 1 : 2,
): Promise<Record<Name, Cost>> {
  const names = Object.keys(sides) as Name[];
  const turns = {} as Record<Name, () => Promise<Cost>>;
  for (const name of names) {
    await hammer(sides[name], 200);
    const { perSecond } = await hammer(sides[name], 200);
    const amount = Math.max(50, Math.round(perSecond * seconds));
    turns[name] = () => hammer(sides[name], amount);
  }
  return inTurns(rounds, turns);
}
