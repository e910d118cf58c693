import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { system } from './actor.ts';
import { openDatabase } from './db/database.ts';
import { deliver, type Handler } from './handlers.ts';
import type { Log } from './log.ts';
import { perform, type Deps } from './perform.ts';
import type { Job } from './record.sql.ts';
import type { AnyUseCase } from './use-case.ts';

/** A use case performed by the system at times of a crontab pattern. */
export type Timer = { at: string; useCase: AnyUseCase };
export const every = (at: string, useCase: AnyUseCase): Timer => ({ at, useCase });

/** Jobs run at the same time. */
const CONCURRENCY = 3;
/** For fetching, completing and listening. */
const OWN_CONNECTIONS = 3;

export type Worker = { stop(): Promise<void> };

/**
 * Runs handlers and timers until stopped, on connections of its own: pages that hold all of theirs hold
 * no job up, nor the other way round. Jobs come by NOTIFY; the poll is only a safety net. Whenever the
 * queue's own machinery gives up (it does when it cannot write down that a job is done), it begins anew.
 */
export async function startWorker(
  deps: Deps,
  url: string,
  handlers: readonly Handler[],
  timers: readonly Timer[],
  log: Log,
): Promise<Worker> {
  const max = CONCURRENCY + OWN_CONNECTIONS;
  const db = openDatabase(url, { name: 'samovar worker', max, patience: 60_000 });
  const taskList = tasks({ ...deps, db }, handlers, timers);
  const closing = new AbortController();
  const first = Promise.withResolvers<void>();
  /** Workers of ours that ended with jobs in their hands, which nobody else would take for hours. */
  const left = new Set<string>();
  const running = keepRunning();

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
    await db.pool.query('select graphile_worker.force_unlock_workers($1)', [[...left]]);
    left.clear();
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => left.add(workerPool.id));
    let why: unknown;
    events.on('pool:fatalError', ({ error }) => (why = error));
    const runner = await run({
      pgPool: db.pool,
      noHandleSignals: true,
      events,
      taskList,
      logger: quiet(log),
      parsedCronItems: parseCronItems(
        timers.map((timer) => ({ task: timer.useCase.name, match: timer.at })),
      ),
      preset: {
        worker: {
          concurrentJobs: CONCURRENCY,
          pollInterval: 2_000,
          // Only in batches is an outcome that cannot be written down an error that somebody handles.
          completeJobBatchDelay: 20,
          failJobBatchDelay: 20,
        },
      },
    });
    first.resolve();
    const closed = closing.signal.aborted ? undefined : once(closing.signal, 'abort');
    await Promise.race([runner.promise, closed]);
    if (closing.signal.aborted) await runner.stop();
    return why;
  }

  const stop = async () => {
    closing.abort();
    await running;
    await db.close();
  };
  await first.promise.catch(async (problem: unknown) => {
    await stop();
    throw problem;
  });
  return { stop };
}

function tasks(deps: Deps, handlers: readonly Handler[], timers: readonly Timer[]): TaskList {
  return {
    ...Object.fromEntries(
      handlers.map((one) => [
        one.name,
        async (payload: unknown) => void (await deliver(deps, one, payload as Job['payload'])),
      ]),
    ),
    ...Object.fromEntries(
      timers.map(({ useCase }) => [
        useCase.name,
        async () => void (await perform(deps, system, useCase, {}, { network: 'worker' })),
      ]),
    ),
  };
}

/** graphile-worker's own chatter stays out of the log; its errors do not. */
export function quiet(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ worker: message }, 'a job failed');
  });
}
