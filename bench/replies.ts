import { setTimeout as sleep } from 'node:timers/promises';
import { acts } from './acts.ts';
import { cpuOf, since } from './cpu.ts';
import { costShare, median, ms, parts, quantile, share, within, type Figure } from './figures.ts';
import type { Place } from './place.ts';
import { quiet } from './quiet.ts';
import type { Sides } from './sides.ts';
import { inTurns, type Cost } from './turns.ts';

/** One reply by the writer of this number; gives back how long it took. */
type Reply = (writer: number) => Promise<number>;
type Replying = (place: Place) => Promise<Reply>;

const PER_SECOND = 50;
const EACH = 20;

/** Twenty people who reply, in a thread that is new in each round and in a discussion. */
export async function measureReplies(sides: Sides): Promise<Figure[]> {
  const { writers, space, discussion } = sides.content;
  const cookie = (writer: number) => writers[writer % writers.length] ?? '';
  const figures: Figure[] = [];
  const places: Record<string, Replying> = {
    'reply in a thread': async ({ origin }) => {
      const { id } = await acts.openThread(origin, cookie(0), space);
      return (writer) => acts.replyIn(origin, cookie(writer), id);
    },
    'reply in a discussion': ({ origin }) => {
      let at = 0;
      const next = () => discussion.answers[(at += 1) % discussion.answers.length] ?? '';
      return Promise.resolve((writer) => acts.replyTo(origin, cookie(writer), next()));
    },
  };
  for (const [what, replying] of Object.entries(places))
    figures.push(...(await measure(sides, what, replying)));
  return figures;
}

async function measure(sides: Sides, what: string, replying: Replying): Promise<Figure[]> {
  const { base, now, rounds, content } = sides;
  const all = content.writers.length;
  for (const place of [base, now]) await flatOut(place, await replying(place), all);
  const cost = await inTurns(rounds, {
    base: async () => flatOut(base, await replying(base), all),
    now: async () => flatOut(now, await replying(now), all),
  });
  const before = await paced(base, await replying(base), all);
  const after = await paced(now, await replying(now), all);
  return [
    costShare(`${what}, ${all} writers, worker included`, cost.base, cost.now, 0.46),
    // 3 of 5.8 ms.
    share(`${what}: node's part`, [cost.base.node, cost.now.node], 0.52, {
      before: ms(cost.base.node),
      now: ms(cost.now.node),
    }),
    within(`${what}: p99 at ${PER_SECOND} a second`, [before.p99, after.p99], 30, ms),
    {
      what: `${what}: p50 at ${PER_SECOND} a second, and replies a second flat out`,
      before: `${ms(before.p50)}, ${cost.base.perSecond.toFixed(0)}`,
      now: `${ms(after.p50)}, ${cost.now.perSecond.toFixed(0)}`,
      ...{ measured: parts(cost.now), bar: '(none)', ok: true },
    },
  ];
}

/** Each writes as soon as the reply before is acknowledged, until each has written twenty. */
async function flatOut(place: Place, reply: Reply, writers: number): Promise<Cost> {
  const before = cpuOf(place);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let times = 0; times < EACH; times += 1) await reply(writer);
    }),
  );
  const took = performance.now() - began;
  await quiet(place);
  const { node, db } = since(before, cpuOf(place));
  const count = writers * EACH;
  return { node: node / count, db: db / count, perSecond: (count * 1_000) / took };
}

/** Fifty a second in all, whether or not those before are through. */
async function paced(place: Place, reply: Reply, writers: number) {
  const running: Promise<number>[] = [];
  const began = performance.now();
  for (let at = 1; at <= 20 * PER_SECOND; at += 1) {
    await sleep(Math.max(0, began + (at * 1_000) / PER_SECOND - performance.now()));
    // One that is refused because the place cannot keep up has never arrived.
    running.push(reply(at % writers).catch(() => Infinity));
  }
  const took = (await Promise.all(running)).sort((a, b) => a - b);
  await quiet(place);
  return { p50: median(took), p99: quantile(took, 0.99) };
}

const PAUSE = 61_000;
const AT_ONCE = 12;

/** Twelve replies at once: again and again, and after a minute in which nobody did anything. */
export async function measurePause(sides: Sides): Promise<Figure[]> {
  const both = [sides.base, sides.now] as const;
  const replies = await Promise.all(both.map((place) => twelve(sides, place)));
  const warm: number[][] = [[], []];
  const cold: number[][] = [[], []];
  for (let times = 0; times < 8; times += 1)
    for (const [at, ask] of replies.entries()) warm[at]?.push(await ask());
  for (let times = 0; times < (sides.isQuick ? 1 : 3); times += 1) {
    await sleep(PAUSE);
    for (const [at, ask] of replies.entries()) cold[at]?.push(await ask());
  }
  // The first time even a warm one was cold.
  const [before = 0, now = 0] = [0, 1].map(
    (at) => median(cold[at] ?? []) / median(warm[at]?.slice(1) ?? []),
  );
  const times = (value: number) => `${value.toFixed(1)} ×`;
  const what = `${AT_ONCE} replies at once after a minute: p50 against warm (${ms(median(warm[1]?.slice(1) ?? []))})`;
  return [within(what, [before, now], 2, times)];
}

/** Gives back the middle one's time. */
async function twelve({ content }: Sides, { origin }: Place): Promise<() => Promise<number>> {
  const { writers, space } = content;
  const { id } = await acts.openThread(origin, writers[0] ?? '', space);
  return async () => {
    const all = writers.slice(0, AT_ONCE).map((cookie) => acts.replyIn(origin, cookie, id));
    return median(await Promise.all(all));
  };
}
