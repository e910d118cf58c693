import autocannon from 'autocannon';

export type Load = { perSecond: number; p50: number; p99: number; errors: number };

/** Asks one address as fast as it answers, on `connections` connections for `seconds`. */
export async function hammer(
  url: string,
  options: { headers?: Record<string, string>; seconds?: number; connections?: number } = {},
): Promise<Load> {
  const { headers = {}, seconds = 5, connections = 8 } = options;
  const result = await autocannon({ url, headers, duration: seconds, connections });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx,
  };
}

/** Two addresses in turns, so that both meet the same weather: the best round of each. */
export async function inTurns<Name extends string>(
  sides: Record<Name, { url: string; headers?: Record<string, string> }>,
  rounds = 3,
): Promise<Record<Name, Load>> {
  const best = {} as Record<Name, Load>;
  const names = Object.keys(sides) as Name[];
  for (const name of names) await hammer(sides[name].url, { ...sides[name], seconds: 2 });
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const load = await hammer(sides[name].url, sides[name]);
      if (load.errors > 0)
        throw new Error(`${sides[name].url}: ${load.errors} answers were no pages.`);
      if (best[name] === undefined || load.perSecond > best[name].perSecond) best[name] = load;
    }
  }
  return best;
}
