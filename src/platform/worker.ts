import { parseCronItems, type TaskList } from 'graphile-worker';
import { system } from './actor.ts';
import { openDatabase } from './db/database.ts';
import { deliver, type Handler } from './handlers.ts';
import { newPublicId } from './ids.ts';
import { openLane, type Lane } from './lane.ts';
import type { Log } from './log.ts';
import { perform, type Deps } from './perform.ts';
import type { Job } from './record.sql.ts';
import type { AnyUseCase } from './use-case.ts';

/** A use case performed by the system at times of a crontab pattern. */
export type Timer = { at: string; useCase: AnyUseCase };
export const every = (at: string, useCase: AnyUseCase): Timer => ({ at, useCase });

export type Worker = { stop(): Promise<void> };

/**
 * Runs handlers and timers until stopped, on connections of its own: pages that hold all of theirs hold
 * no job up, nor the other way round. What is urgent has a lane to itself.
 */
export async function startWorker(
  deps: Deps,
  url: string,
  handlers: readonly Handler[],
  timers: readonly Timer[],
  log: Log,
): Promise<Worker> {
  const isUrgent = ({ urgent }: Handler) => urgent === true;
  const name = `samovar-worker-${newPublicId().slice(0, 8)}`;
  const db = openDatabase(url, { name, max: 12, patience: 60_000 });
  const own = { ...deps, db };
  const rest = tasksOf(
    own,
    handlers.filter((one) => !isUrgent(one)),
  );
  const lanes: Lane[] = [
    { name: `${name}/urgent`, tasks: tasksOf(own, handlers.filter(isUrgent)), atOnce: 2 },
    {
      name: `${name}/rest`,
      tasks: { ...rest, ...performing(own, timers) },
      atOnce: 3,
      timers: parseCronItems(timers.map(({ at, useCase }) => ({ task: useCase.name, match: at }))),
    },
  ];
  const opened: Worker[] = [];
  const stop = async () => {
    await Promise.all(opened.map((lane) => lane.stop()));
    await db.close();
  };
  try {
    for (const lane of lanes.filter(({ tasks }) => Object.keys(tasks).length > 0))
      opened.push(await openLane(db.pool, lane, log));
  } catch (problem) {
    await stop();
    throw problem;
  }
  return { stop };
}

const tasksOf = (deps: Deps, handlers: readonly Handler[]): TaskList =>
  Object.fromEntries(
    handlers.map((one) => [
      one.name,
      async (payload: unknown) => void (await deliver(deps, one, payload as Job['payload'])),
    ]),
  );

const performing = (deps: Deps, timers: readonly Timer[]): TaskList =>
  Object.fromEntries(
    timers.map(({ useCase }) => [
      useCase.name,
      async () => void (await perform(deps, system, useCase, {}, { network: 'worker' })),
    ]),
  );
