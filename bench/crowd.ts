import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { acts } from './acts.ts';
import { cpuOf, since, type Cpu } from './cpu.ts';
import { median, ms, parts, quantile, share, sum, type Figure } from './figures.ts';
import { fragments, wholePages, type OpenReader, type Reader } from './reader.ts';
import { quiet } from './quiet.ts';
import type { Sides } from './sides.ts';

const clients: Record<'base' | 'now', OpenReader> = {
  base: wholePages,
  now: fragments,
};

/** One post, with two hundred of its readers online in the thread: what it costs, and when they see it. */
export async function measureCrowd(sides: Sides): Promise<Figure[]> {
  const before = await crowd(sides, 'base');
  const now = await crowd(sides, 'now');
  const what = `one post, ${sides.content.readers.length} readers online`;
  const seen = (at: 'p50' | 'p99', most: number) =>
    share(`${what}: seen, ${at}`, [before[at], now[at]], most, {
      before: ms(before[at]),
      now: ms(now[at]),
    });
  return [
    // 0.2 of 3.3 s, 60 of 1,800 ms, 150 of 3,300 ms.
    share(what, [sum(before.cpu), sum(now.cpu)], 0.061, {
      before: parts(before.cpu),
      now: parts(now.cpu),
    }),
    seen('p50', 0.034),
    seen('p99', 0.046),
    share(`${what}: HTML that comes to each`, [before.kB, now.kB], undefined, {
      before: `${before.kB.toFixed(1)} kB`,
      now: `${now.kB.toFixed(1)} kB`,
    }),
  ];
}

async function crowd({ content, ...sides }: Sides, side: 'base' | 'now') {
  const place = sides[side];
  const { readers, writers, space, crowd: thread } = content;
  const path = `/talk/${space.slug}/${thread.slug}`;
  let news = '';
  let told: () => void = () => undefined;
  let bytes = 0;
  const waiting = new Set<number>();
  const open: Reader[] = [];
  for (const [nr, cookie] of readers.entries()) {
    const seen = (html: string) => {
      bytes += Buffer.byteLength(html);
      if (news !== '' && html.includes(news) && waiting.delete(nr)) told();
    };
    open.push(await clients[side](place, { cookie, path, seen }));
  }
  const costs: Cpu[] = [];
  const times: number[] = [];
  const sizes: number[] = [];
  for (let round = 0; round <= sides.rounds; round += 1) {
    await quiet(place);
    await sleep(2_000);
    bytes = 0;
    const before = cpuOf(place);
    const began = performance.now();
    const all = Promise.withResolvers<void>();
    const took: number[] = [];
    readers.forEach((_, nr) => waiting.add(nr));
    told = () => {
      took.push(performance.now() - began);
      if (waiting.size === 0) all.resolve();
    };
    news = `Good news: ${randomUUID()}`;
    await acts.replyIn(place.origin, writers[0] ?? '', thread.id, news);
    await Promise.race([all.promise, sleep(60_000)]);
    if (waiting.size > 0) throw new Error(`${waiting.size} readers have not seen the post.`);
    await quiet(place);
    // The first one warms what comes after.
    if (round === 0) continue;
    costs.push(since(before, cpuOf(place)));
    sizes.push(bytes / readers.length / 1_000);
    times.push(...took);
  }
  open.forEach((reader) => reader.close());
  times.sort((a, b) => a - b);
  const cpu = { node: median(costs.map((c) => c.node)), db: median(costs.map((c) => c.db)) };
  return { cpu, kB: median(sizes), p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
