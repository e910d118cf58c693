import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from './figures.ts';
import type { BenchPlace } from './place.ts';

const seconds = 20;
const perSecond = 50;

/** One act over the API: the use case and its input. */
export type Act = { name: string; input: Record<string, unknown> };

/** People act over the API, fifty times a second in all; `next` says what the act at a place in the row is. */
export async function measureWriting(
  place: BenchPlace,
  what: string,
  people: readonly { cookie: string }[],
  next: (at: number) => Act,
): Promise<Figure[]> {
  const warm = await act(place, people[0]?.cookie ?? '', next(0));
  if (warm.status !== 200) throw new Error(`Refused: ${warm.body}`);
  const before = await cpuSeconds(place);
  const took: number[] = [];
  const running: Promise<void>[] = [];
  const began = performance.now();
  for (let at = 1; at <= seconds * perSecond; at += 1) {
    const due = began + (at * 1_000) / perSecond;
    await sleep(Math.max(0, due - performance.now()));
    const doing = next(at);
    running.push(
      act(place, people[at % people.length]?.cookie ?? '', doing).then((answer) => {
        if (answer.status !== 200) throw new Error(`${doing.name} was refused: ${answer.body}`);
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
      what: `${what}: server CPU`,
      bar: '< 3 ms',
      value: cpu,
      shown: `${(cpu * 1_000).toFixed(1)} ms`,
      ok: cpu < 0.003,
      note: `${took.length} acts by ${people.length} people, worker included`,
    },
    {
      what: `${what}: p99`,
      bar: '< 30 ms',
      value: p(0.99),
      shown: `${p(0.99).toFixed(0)} ms`,
      ok: p(0.99) < 30,
      note: `p50 ${p(0.5).toFixed(0)} ms at ${perSecond} a second`,
    },
  ];
}

/** Words that nobody has said before. */
export const newWords = () => `That stayed with me all evening: ${randomUUID()}`;

async function act(place: BenchPlace, cookie: string, { name, input }: Act) {
  const began = performance.now();
  const response = await fetch(`${place.origin}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(input),
  });
  const body = await response.text();
  return { status: response.status, body, took: performance.now() - began };
}

async function cpuSeconds(place: BenchPlace): Promise<number> {
  const text = await (await fetch(`${place.origin}/metrics`)).text();
  return Number(/^samovar_process_cpu_seconds_total (\S+)/m.exec(text)?.[1] ?? 0);
}
