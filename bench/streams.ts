import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { http } from './api.ts';
import { within, type Figure } from './figures.ts';
import type { Place } from './place.ts';
import { listen, regionsOf, streamOf, type Reader } from './reader.ts';
import type { Sides } from './sides.ts';

/** Of each reader: so many that what else the process takes and gives back hardly counts. */
const TABS = 10;

/** Memory of the process for a stream on which nothing happens, opened by a page of a thread. */
export async function measureStreams({ base, now, content }: Sides): Promise<Figure[]> {
  const { readers, space, crowd } = content;
  const path = `/talk/${space.slug}/${crowd.slug}`;
  const before = await perStream(base, readers, () => Promise.resolve('/live'));
  const after = await perStream(now, readers, async (cookie) => {
    const page = await http(now.origin + path, { headers: { cookie } });
    return streamOf(regionsOf(page.body));
  });
  const kB = (value: number) => `${value.toFixed(0)} kB`;
  const what = `memory of an idle stream, of ${readers.length * (TABS - 1)}`;
  return [within(what, [before, after], 40, kB)];
}

async function perStream(
  place: Place,
  readers: readonly string[],
  addressFor: (cookie: string) => Promise<string>,
): Promise<number> {
  const open: Reader[] = [];
  let before = 0;
  const addresses: string[] = [];
  for (const cookie of readers) addresses.push(await addressFor(cookie));
  for (let tab = 0; tab < TABS; tab += 1) {
    // The first ones bring what is needed once.
    if (tab === 1) before = await settled(place);
    for (const [nr, cookie] of readers.entries())
      open.push(await listen(place.origin + (addresses[nr] ?? ''), cookie, () => undefined));
  }
  const after = await settled(place);
  open.forEach((reader) => reader.close());
  return (after - before) / (readers.length * (TABS - 1));
}

/** Kilobytes that the process has for itself, after it has given back what it could. */
async function settled({ pid }: Place): Promise<number> {
  let least = Infinity;
  for (let times = 0; times < 4; times += 1) {
    process.kill(pid, 'SIGUSR2');
    await sleep(700);
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    least = Math.min(least, Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0));
  }
  return least;
}
