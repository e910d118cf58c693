import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { http } from './api.ts';
import { cpuOf, since } from './cpu.ts';
import { median, ms, quantile, within, type Figure } from './figures.ts';
import { openPlace, type Place } from './place.ts';
import { allJobsDone } from './quiet.ts';
import { seedReaders } from './readers.ts';
import { tidy, type Alone } from './sides.ts';

/** People whose digests are due at one moment, and how many of them in each turn beside pages. */
const PEOPLE = 10_000;
const IN_A_TURN = 500;
/** Pages a second beside them: few enough that they do not wait for each other. */
const PER_SECOND = 20;

const MB = (value: number) => `${value.toFixed(0)} MB`;
const times = (value: number) => `${value.toFixed(2)} ×`;

/** Digests for many people at one moment: what the process needs for that, and what pages cost beside it. */
export async function measureDigest({ tree, isQuick }: Alone): Promise<Figure[]> {
  const people = isQuick ? PEOPLE / 10 : PEOPLE;
  const box = await openBox();
  const env = { DEMO: 'yes', SMTP_URL: box.url };
  const place = await openPlace({ tree, env, flags: ['--expose-gc', ...free] });
  const client = new pg.Client({ connectionString: place.ownerUrl });
  await client.connect();
  try {
    const { path } = await seedReaders(client, people);
    await allJobsDone(place);
    await tidy(place);
    const all = await atOnce(place, client, box, people);
    const beside = await besidePages(place, client, box, isQuick ? 3 : 8, path);
    return [
      within(
        `${people} digests due at one moment: memory of the process above before`,
        [null, all.memory],
        100,
        MB,
      ),
      {
        what: `${people} digests: a second, and what one costs`,
        before: '',
        now: `${all.perSecond.toFixed(0)} a second`,
        measured: `${all.node.toFixed(1)} + ${all.db.toFixed(1)} ms`,
        ...{ bar: '(none)', ok: true },
      },
      within(
        `a thread page beside digests, p50 (${ms(beside.busy.p50)} against ${ms(beside.calm.p50)})`,
        [null, beside.busy.p50 / beside.calm.p50],
        1.25,
        times,
      ),
      {
        what: 'a thread page beside digests, p95',
        before: '',
        now: `${ms(beside.busy.p95)} against ${ms(beside.calm.p95)}`,
        measured: times(beside.busy.p95 / beside.calm.p95),
        ...{ bar: '(none)', ok: true },
      },
    ];
  } finally {
    await client.end();
    await place.stop();
    box.close();
  }
}

const free = ['--import', join(import.meta.dirname, 'free-at-signal.ts')];

type Box = { url: string; taken(): Promise<number>; close(): void };

async function openBox(): Promise<Box> {
  const child = fork(join(import.meta.dirname, 'post-box.ts'));
  const said = async <Said>() => ((await once(child, 'message')) as [Said])[0];
  const { port } = await said<{ port: number }>();
  return {
    url: `smtp://127.0.0.1:${port}`,
    async taken() {
      const answer = said<{ taken: number }>();
      child.send('how many');
      return (await answer).taken;
    },
    close: () => void child.kill(),
  };
}

/** Of so many who have none due: their turn has come. */
const comesDue = (client: pg.Client, people: number) =>
  client.query(
    `update notifications.email_choice set next_at = now() - interval '1 second',
       waits_since = now() - interval '1 hour', told_seq = 0
     where persona_id in (select persona_id from notifications.email_choice
       where says_what is not null and waits_since is null order by next_at limit $1)`,
    [people],
  );

async function isThrough(box: Box, count: number): Promise<void> {
  while ((await box.taken()) < count) await sleep(250);
}

/** All of them at once; the most that the process held meanwhile, above what it held before. */
async function atOnce(place: Place, client: pg.Client, box: Box, people: number) {
  const held = () => residentOf(place.pid);
  await comesDue(client, 200);
  await isThrough(box, 200);
  process.kill(place.pid, 'SIGUSR2');
  await sleep(2_000);
  const [before, cpu, began, had] = [held(), cpuOf(place), performance.now(), await box.taken()];
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, held())), 100);
  await comesDue(client, people);
  await isThrough(box, had + people);
  clearInterval(watching);
  const took = performance.now() - began;
  const { node, db } = since(cpu, cpuOf(place));
  return {
    memory: most - before,
    perSecond: (people * 1_000) / took,
    ...{ node: node / people, db: db / people },
  };
}

const residentOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** A page asked all the time, in turns with nothing else to do and while digests are made. */
async function besidePages(
  { origin }: Place,
  client: pg.Client,
  box: Box,
  rounds: number,
  path: string,
) {
  const calm: number[] = [];
  const busy: number[] = [];
  await pages(origin + path, sleep(5_000));
  for (let round = 0; round < rounds; round += 1) {
    const through = (await box.taken()) + IN_A_TURN;
    await comesDue(client, IN_A_TURN);
    busy.push(...(await pages(origin + path, isThrough(box, through))));
    await sleep(1_000);
    calm.push(...(await pages(origin + path, sleep(5_000))));
  }
  return { calm: timesOf(calm), busy: timesOf(busy) };
}

const timesOf = (took: readonly number[]) => ({
  p50: median(took),
  p95: quantile(
    took.toSorted((a, b) => a - b),
    0.95,
  ),
});

/** How long each took, asked at a steady pace until that is over. A cookie keeps it out of the guests' cache. */
async function pages(url: string, until: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  void until.finally(() => (isOver = true));
  const asked: Promise<number>[] = [];
  const began = performance.now();
  for (let at = 1; !isOver; at += 1) {
    asked.push(timed(url));
    await sleep(Math.max(0, began + (at * 1_000) / PER_SECOND - performance.now()));
  }
  return Promise.all(asked);
}

async function timed(url: string): Promise<number> {
  const began = performance.now();
  await http(url, { headers: { cookie: 'theme=auto' } });
  return performance.now() - began;
}
