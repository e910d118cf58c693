import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, untilReady } from '../api/part.ts';
import { openCast } from '../cast/cast.ts';
import { setStage, settings } from '../matrix/stage.ts';
import { call, everything, nameOf, requestsOf, type Call, type Stage } from './fuzz/calls.ts';
import { send, type Sent } from './fuzz/sending.ts';

/**
 * Everything that can be done here, by everybody, with whatever one can think of, against a process of its
 * own: nothing may be answered with a fault of ours, and the process must go on. FUZZ_MINUTES: for how
 * long (ten); FUZZ_SEED: the same again.
 */
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 10);
const firstSeed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000);
/** In ms: then people have left and rooms are closed, and it begins anew with others. */
const ROUND = 150_000;

const FAULTS = /a (?:page|call|request) failed|a promise failed/;

async function openStage() {
  const cast = await openCast(settings);
  cast.at(new Date());
  const { maker, halves, players } = await setStage(cast);
  const log: string[] = [];
  const { TEEN_SIDE, ...texts } = settings;
  const start = partsOf(cast, { ...texts, TEEN_SIDE: String(TEEN_SIDE), LOG_LEVEL: 'warn' });
  const part = await start('serve', (text) => void log.push(text));
  await untilReady(part);
  const { port, child } = part;
  const known = [...halves.adult.marks, ...halves.teen.marks].filter((one) => /-.*-/.test(one));
  const stage: Stage = {
    ...{ cast, maker, halves, players, port, known },
    origin: `http://localhost:${port}`,
  };
  return { stage, log, child };
}

type Open = Awaited<ReturnType<typeof openStage>>;

const shown = ({ method, path, headers, body, cut }: Sent): string =>
  JSON.stringify(
    { method, path, headers, body: body?.toString('utf8').slice(0, 1_500), cut },
    null,
    1,
  );

const tried = new Map<string, Set<number>>();
/** What was found: what it looks like, and the smallest request that leads there. */
const found = new Map<string, string>();
let sent = 0;

/** What is wrong with what was answered, and the request for it; undefined where nothing is. */
async function fault({ stage, log, child }: Open, one: Call) {
  const before = log.length;
  const requests = await requestsOf(stage, one);
  const answers = await Promise.all(requests.map((request) => send(stage.port, request)));
  sent += answers.length;
  const statuses = answers.map(({ status }) => status);
  tried.set(nameOf(one), new Set([...(tried.get(nameOf(one)) ?? []), ...statuses]));
  const said = log.slice(before).join('');
  const bad = Math.max(
    0,
    statuses.findIndex((status) => status >= 500 && status !== 503),
  );
  const isFault = (statuses[bad] ?? 0) >= 500 && statuses[bad] !== 503;
  if (!isFault && child.exitCode === null && !FAULTS.test(said)) return undefined;
  const stack =
    /(?:Error|error): .*?(?:\\n|\n)\s+at [^\\\n]+/.exec(said)?.[0] ?? said.slice(0, 200);
  return {
    kind: `${nameOf(one)}: ${stack}`,
    told: [
      `${nameOf(one)} as ${one.role}, ${one.times} at once: ${statuses.join(', ')}`,
      shown(requests[bad] as Sent),
      answers[bad]?.text.slice(0, 300),
      said.slice(0, 3_000),
    ].join('\n'),
  };
}

/** Goes on for a while; what is found is made as small as can be, and then not told again. */
async function explore(open: Open, seed: number, time: number): Promise<void> {
  let last: { kind: string; told: string } | undefined;
  const property = fc.asyncProperty(call, async (one) => {
    const now = await fault(open, one);
    if (now === undefined || found.has(now.kind)) return;
    last = now;
    throw new Error(now.told);
  });
  const outcome = await fc.check(property, {
    ...{ seed, numRuns: 10_000_000, interruptAfterTimeLimit: time },
    markInterruptAsFailure: false,
  });
  // Without a counterexample the time was over before the first request.
  if (outcome.counterexample === null) return;
  // What went wrong in here is no fault of the place's, and must be seen all the same.
  const here = outcome.errorInstance instanceof Error ? outcome.errorInstance.stack : undefined;
  const { kind, told } = last ?? { kind: 'of the test itself', told: here ?? 'nothing is known' };
  found.set(kind, `seed ${seed}, path ${outcome.counterexamplePath}\n${told}`);
  console.log(found.get(kind));
}

test(
  'nothing that anybody sends is answered with a fault of ours',
  { timeout: (minutes + 10) * 60_000 },
  async () => {
    const until = performance.now() + minutes * 60_000;
    const left = () => until - performance.now();
    let seed = firstSeed;
    while (left() > 0) {
      const open = await openStage();
      const end = performance.now() + Math.min(ROUND, left());
      while (performance.now() < end && open.child.exitCode === null) {
        console.log(`seed ${seed}`);
        await explore(open, seed, end - performance.now());
        seed += 1;
      }
      if (open.child.exitCode !== null)
        found.set('ended', `The process ended: ${open.log.join('').slice(-3_000)}`);
    }
    console.log(
      `${sent} requests, ${tried.size} of ${everything.length} acts, questions and routes`,
    );
    expect([...found.values()].join('\n\n')).toBe('');
    if (minutes >= 5) expect(everything.filter((name) => !tried.has(name))).toEqual([]);
  },
);
