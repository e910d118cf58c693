import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from './figures.ts';
import type { BenchPlace } from './place.ts';

const seconds = 20;
const perSecond = 50;

/** (b) Twenty people post replies over the API, fifty a second in all. */
export async function measurePosting(
  place: BenchPlace,
  people: readonly { cookie: string }[],
  posts: readonly string[],
): Promise<Figure[]> {
  const warm = await post(place, people[0]?.cookie ?? '', posts[0] ?? '');
  if (warm.status !== 200) throw new Error(`Posting was refused: ${warm.body}`);
  const before = await cpuSeconds(place);
  const took: number[] = [];
  const running: Promise<void>[] = [];
  const began = performance.now();
  for (let at = 0; at < seconds * perSecond; at += 1) {
    const due = began + (at * 1_000) / perSecond;
    await sleep(Math.max(0, due - performance.now()));
    const person = people[at % people.length];
    const target = posts[at % posts.length];
    running.push(
      post(place, person?.cookie ?? '', target ?? '').then((answer) => {
        if (answer.status !== 200) throw new Error(`A reply was refused: ${answer.body}`);
        took.push(answer.took);
      }),
    );
  }
  await Promise.all(running);
  const cpu = ((await cpuSeconds(place)) - before) / took.length;
  // The worker's part (inbox, wake-ups) is in the figure: it is the same process.
  took.sort((a, b) => a - b);
  const p = (share: number) => took[Math.floor(took.length * share)] ?? 0;
  return [
    {
      what: 'posting a reply: server CPU',
      bar: '< 3 ms',
      value: cpu,
      shown: `${(cpu * 1_000).toFixed(1)} ms`,
      ok: cpu < 0.003,
      note: `${took.length} replies by ${people.length} people, worker included`,
    },
    {
      what: 'posting a reply: p99',
      bar: '< 30 ms',
      value: p(0.99),
      shown: `${p(0.99).toFixed(0)} ms`,
      ok: p(0.99) < 30,
      note: `p50 ${p(0.5).toFixed(0)} ms at ${perSecond} a second`,
    },
  ];
}

async function post(place: BenchPlace, cookie: string, target: string) {
  const began = performance.now();
  const response = await fetch(`${place.origin}/api/learning.post_reply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      post: target,
      body: `That stayed with me all evening: ${randomUUID()}`,
      clientId: randomUUID(),
    }),
  });
  const body = await response.text();
  return { status: response.status, body, took: performance.now() - began };
}

async function cpuSeconds(place: BenchPlace): Promise<number> {
  const text = await (await fetch(`${place.origin}/metrics`)).text();
  return Number(/^samovar_process_cpu_seconds_total (\S+)/m.exec(text)?.[1] ?? 0);
}
