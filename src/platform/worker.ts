import { setTimeout } from 'node:timers/promises';
import { Logger, parseCronItems, run, runOnce, type Runner, type TaskList } from 'graphile-worker';
import { system } from './actor.ts';
import { deliver, type Handler } from './handlers.ts';
import type { Log } from './log.ts';
import { perform, type Deps } from './perform.ts';
import type { Job } from './record.sql.ts';
import type { AnyUseCase } from './use-case.ts';

/** A use case performed by the system at times of a crontab pattern. */
export type Timer = { at: string; useCase: AnyUseCase };
export const every = (at: string, useCase: AnyUseCase): Timer => ({ at, useCase });

/** Runs handlers and timers until stopped. Jobs come by NOTIFY; the poll is only a safety net. */
export async function startWorker(
  deps: Deps,
  handlers: readonly Handler[],
  timers: readonly Timer[],
  log: Log,
): Promise<Runner> {
  return run({
    pgPool: deps.db.pool,
    noHandleSignals: true,
    concurrency: 3,
    pollInterval: 2_000,
    logger: quiet(log),
    taskList: tasks(deps, handlers, timers),
    parsedCronItems: parseCronItems(
      timers.map((timer) => ({ task: timer.useCase.name, match: timer.at })),
    ),
  });
}

/** Runs all due jobs and returns how many were delivered for the first time. Each is delivered twice. */
export async function drainTwice(
  deps: Deps,
  handlers: readonly Handler[],
  log: Log,
): Promise<number> {
  let delivered = 0;
  const taskList: TaskList = Object.fromEntries(
    handlers.map((one) => [
      one.name,
      async (payload: unknown) => {
        const job = payload as Job['payload'];
        if (await deliver(deps, one, job)) delivered += 1;
        if (await deliver(deps, one, job)) throw new Error(`${one.name} was delivered twice`);
      },
    ]),
  );
  await runOnce({ pgPool: deps.db.pool, noHandleSignals: true, logger: quiet(log), taskList });
  await written(deps);
  return delivered;
}

/** A run is over before its last outcomes are written down: who looks at once would see jobs still held. */
async function written({ db: { pool } }: Deps): Promise<void> {
  const held = () =>
    pool.query('select from graphile_worker._private_jobs where locked_at is not null limit 1');
  while (((await held()).rowCount ?? 0) > 0) await setTimeout(5);
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
function quiet(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ worker: message }, 'a job failed');
  });
}
