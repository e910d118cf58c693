import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import {
  Logger,
  run,
  type ParsedCronItem,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type pg from 'pg';
import { freeJobsOf, freeJobsOfTheGone } from './jobs.sql.ts';
import type { Log } from './log.ts';

/** Jobs of some kinds, so many at a time. Three more connections listen, fetch and write down outcomes. */
export type Lane = {
  /** The name its connections bear, and one of its own: `samovar-worker-1234/urgent`. */
  name: string;
  tasks: TaskList;
  atOnce: number;
  timers?: ParsedCronItem[];
};

const ENDS = [
  'pool:gracefulShutdown:complete',
  'pool:forcefulShutdown:complete',
  'pool:forcefulShutdown:error',
] as const;

/**
 * Works until told to stop. Jobs come by NOTIFY; the poll is only a safety net. Whenever the queue's own
 * machinery gives up (it does when it cannot write down that a job is done), it begins anew. Resolves once
 * it works; rejects when it cannot begin at all.
 */
export async function openLane(
  pool: pg.Pool,
  { name, tasks, atOnce, timers = [] }: Lane,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const closing = new AbortController();
  const first = Promise.withResolvers<void>();
  const running = keepRunning();
  const sweeping = setInterval(() => void free(), 5_000);

  async function keepRunning(): Promise<void> {
    let wait = 100;
    while (!closing.signal.aborted) {
      const began = performance.now();
      const why = await runUntilItEnds().catch((problem: unknown) => problem);
      if (closing.signal.aborted) return;
      first.reject(why);
      log.error({ err: why }, 'the worker ended and begins anew');
      wait = performance.now() - began > 30_000 ? 100 : Math.min(wait * 2, 5_000);
      await setTimeout(wait, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }

  async function runUntilItEnds(): Promise<unknown> {
    await freeJobsOf(pool, name);
    await freeJobsOfTheGone(pool);
    const events: WorkerEvents = new EventEmitter();
    // One that gave up may wait for its own end for ever, all work over (graphile/worker#636): we do not.
    const over = Promise.race(ENDS.map((end) => once(events, end)));
    let why: unknown;
    events.on('pool:fatalError', ({ error }) => (why = error));
    // Jobs are held in this name: others see by it whether we are still there.
    events.on('pool:create', ({ workerPool }) => (workerPool.id = name));
    const runner = await run({
      pgPool: pool,
      noHandleSignals: true,
      events,
      taskList: tasks,
      logger: quiet(log),
      parsedCronItems: timers,
      preset: {
        worker: {
          concurrentJobs: atOnce,
          pollInterval: 2_000,
          // Only in batches is an outcome that cannot be written down an error that somebody handles.
          completeJobBatchDelay: 20,
          failJobBatchDelay: 20,
          localQueue: { size: atOnce },
        },
      },
    });
    first.resolve();
    const closed = closing.signal.aborted ? undefined : once(closing.signal, 'abort');
    await Promise.race([runner.promise, over, closed]);
    if (closing.signal.aborted) await runner.stop();
    return why;
  }

  async function free(): Promise<void> {
    await freeJobsOfTheGone(pool).catch((problem: unknown) =>
      log.warn({ err: problem }, 'jobs of workers that are gone wait'),
    );
  }

  const stop = async () => {
    clearInterval(sweeping);
    closing.abort();
    await running;
  };
  await first.promise.catch(async (problem: unknown) => {
    await stop();
    throw problem;
  });
  return { stop };
}

/** graphile-worker's own chatter stays out of the log; its errors do not. */
export function quiet(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ worker: message }, 'a job failed');
  });
}
