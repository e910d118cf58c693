import { setTimeout as pause } from 'node:timers/promises';
import { parseCronItems, type TaskList } from 'graphile-worker';
import pLimit, { type LimitFunction } from 'p-limit';
import { system } from './actor.ts';
import { openDatabase } from './db/database.ts';
import { gathered } from './gathered.ts';
import { deliver, type Handler } from './handlers.ts';
import { newPublicId } from './ids.ts';
import { openLane, type Lane } from './lane.ts';
import type { Log } from './log.ts';
import { perform, type Deps } from './perform.ts';
import type { Job } from './record.sql.ts';
import type { AnyUseCase, OutOf } from './use-case.ts';

/** A use case performed by the system at times of a crontab pattern. */
export type Timer = { at: string; useCase: AnyUseCase; then?: Carrying<AnyUseCase> };
/** Brings out of the house what an act took: after its transaction, as slow as whoever is there. */
type Carrying<U extends AnyUseCase> = (
  deps: Deps,
  taken: OutOf<U>,
  signal: AbortSignal,
) => Promise<void>;
export const every = (at: string, useCase: AnyUseCase): Timer => ({ at, useCase });
/** What waits for it is done in batches, once a second; at once while it says that there `isMore`. */
export const everySecond = <U extends AnyUseCase>(useCase: U, then?: Carrying<U>): Timer => ({
  ...{ at: SECOND, useCase },
  ...(then && { then: then as Carrying<AnyUseCase> }),
});
export const isOften = ({ at }: Timer): boolean => at === SECOND;
const SECOND = 'second';

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
  // Of what is done together many wait at a time, in one transaction; of all else few are at work.
  const few = pLimit(3);
  const timed = timers.filter((one) => !isOften(one));
  const rest = handlers.filter((one) => !isUrgent(one));
  const lanes: Lane[] = [
    {
      name: `${name}/urgent`,
      tasks: tasksOf(own, handlers.filter(isUrgent), pLimit(2)),
      atOnce: 2,
    },
    {
      name: `${name}/rest`,
      tasks: { ...tasksOf(own, rest, few), ...performing(own, timed, few) },
      atOnce: 24,
      timers: parseCronItems(timed.map(({ at, useCase }) => ({ task: useCase.name, match: at }))),
    },
  ];
  const opened: Worker[] = [];
  const closing = new AbortController();
  const batches = timers
    .filter(isOften)
    .map((timer) => keepPerforming(own, timer, closing.signal, log));
  const stop = async () => {
    closing.abort();
    await Promise.all([...opened.map((lane) => lane.stop()), ...batches]);
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

const tasksOf = (deps: Deps, handlers: readonly Handler[], few: LimitFunction): TaskList =>
  Object.fromEntries(
    handlers.map((one) => {
      const delivered = (jobs: readonly Job['payload'][]) => deliver(deps, one, jobs);
      const alone = (job: Job['payload']) => few(() => delivered([job]));
      const task = one.together ? gathered(delivered) : alone;
      return [one.name, async (payload: unknown) => void (await task(payload as Job['payload']))];
    }),
  );

/**
 * One that fails is tried again, later each time. What fails while it is brought out concerns what failed alone: the
 * rest had its turn, and what comes next is not kept waiting for it.
 */
async function keepPerforming(
  deps: Deps,
  { useCase, then }: Timer,
  signal: AbortSignal,
  log: Log,
): Promise<void> {
  for (let wait = 1_000; !signal.aborted; await sleep(wait, signal))
    try {
      const out = (await performed(deps, useCase)) as { isMore: boolean };
      const isBrought = await brought(() => then?.(deps, out, signal), useCase, log);
      wait = out.isMore && isBrought ? 0 : 1_000;
    } catch (err) {
      log.error({ err, useCase: useCase.name }, 'what waits is not done');
      wait = Math.min(2 * Math.max(wait, 1_000), 60_000);
    }
}

async function brought(
  bring: () => Promise<void> | undefined,
  { name }: AnyUseCase,
  log: Log,
): Promise<boolean> {
  try {
    await bring();
    return true;
  } catch (err) {
    log.error({ err, useCase: name }, 'not all was brought out');
    return false;
  }
}

const performed = (deps: Deps, useCase: AnyUseCase): Promise<unknown> =>
  perform(deps, system, useCase, {}, { network: 'worker' });
const sleep = (wait: number, signal: AbortSignal) =>
  pause(wait, undefined, { signal }).catch(() => undefined);

const performing = (deps: Deps, timers: readonly Timer[], few: LimitFunction): TaskList =>
  Object.fromEntries(
    timers.map(({ useCase }) => [
      useCase.name,
      async () => void (await few(() => performed(deps, useCase))),
    ]),
  );
