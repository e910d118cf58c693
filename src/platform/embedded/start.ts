import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adopt } from './adopt.ts';
import { findBinaries } from './binaries.ts';
import { SUPERUSER, prepareCluster, refuseOtherMajor } from './cluster.ts';
import { openDataDir } from './data-dir.ts';
import { joined } from './join.ts';
import { launch, type Launching } from './launch.ts';
import { isLock, takeLock, type Lock } from './lock.ts';
import { DATABASE, findPlace, urlOf, urlsOf, type Urls } from './place.ts';
import { send, stopPostmaster } from './postmaster.ts';
import { isRunning, pause } from './processes.ts';
import { chooseRunAs } from './run-as.ts';
import { ensureDatabase, withClient } from './roles.sql.ts';
import { StartError } from './start-error.ts';

export type EmbeddedOptions = {
  dataDir: string;
  log: (sentence: string) => void;
  /** Listen on this loopback port instead of a private socket. */
  port?: number | undefined;
  /** For tests: quick, and forgotten when the machine stops. */
  throwaway?: boolean;
  /** When another process runs the server on these data: use it too, instead of refusing. */
  join?: boolean;
  /** Refuse where there is no database yet, instead of making one. */
  existing?: boolean;
};

/** Addresses for the three roles, and how to let go of the server. */
export type Embedded = Urls & { stop(): Promise<void> };

/**
 * Starts PostgreSQL on the data directory, or adopts the one a killed process left behind.
 * Throws a StartError whose message is one sentence for the operator.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  if (options.existing === true && !existsSync(join(options.dataDir, 'postgres')))
    throw new StartError(
      `There is no place in ${options.dataDir} yet: look at DATA_DIR, or start Samovar there first.`,
    );
  const { dataDir, isNew } = openDataDir(options.dataDir);
  const lock = await takeLock(dataDir);
  if (!isLock(lock)) {
    if (options.join === true) return joined(dataDir, lock);
    throw new StartError(
      `Samovar already runs on ${dataDir} (process ${lock.pid}): stop it first, or choose another DATA_DIR.`,
    );
  }
  try {
    return await started({ ...options, dataDir }, isNew, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function started(options: EmbeddedOptions, isNew: boolean, lock: Lock): Promise<Embedded> {
  const { dataDir, log, port, throwaway = false } = options;
  const cluster = join(dataDir, 'postgres');
  const binaries = findBinaries();
  refuseOtherMajor(cluster, binaries);
  const as = chooseRunAs(dataDir, cluster, isNew, binaries);
  const making = { dataDir, cluster, binaries, as, throwaway, log };
  const passwords = await prepareCluster(making);
  const found = await adopt(making, passwords, port);
  const place = found?.place ?? (await findPlace({ dataDir, as, port }));
  const launching = { ...making, place };
  const stop = keeping(launching, found?.pid ?? (await launch(launching)), lock);
  try {
    await withClient(urlOf(place, SUPERUSER, passwords.superuser, 'postgres'), (db) =>
      ensureDatabase(db, DATABASE, passwords, throwaway),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...urlsOf(place, passwords), stop };
}

/** In ms: how often it is looked after, and the least time between two starts of a server that falls again and again. */
const LOOKING = 200;
const BREATH = 5_000;

/**
 * Keeps the server running: one that ends by itself is started again, at the same address. The
 * function given back stops it once, however often it is asked; a process that ends without asking
 * tells the server still.
 */
function keeping(launching: Launching, first: number, lock: Lock): () => Promise<void> {
  let pid = first;
  let raising: Promise<void> | undefined;
  let done: Promise<void> | undefined;
  const watch = setInterval(() => {
    if (raising === undefined && !isRunning(pid))
      raising = raise().finally(() => (raising = undefined));
  }, LOOKING).unref();
  let raisedAt = -BREATH;

  async function raise(): Promise<void> {
    launching.log('The database has ended by itself; it is started again.');
    while (done === undefined) {
      await pause(Math.max(0, raisedAt + BREATH - performance.now()));
      raisedAt = performance.now();
      try {
        pid = await launch(launching);
        return;
      } catch (problem) {
        launching.log(problem instanceof StartError ? problem.message : String(problem));
      }
    }
  }

  const farewell = () => {
    send(pid, 'SIGINT');
    lock.release();
  };
  process.once('exit', farewell);
  async function stop(): Promise<void> {
    clearInterval(watch);
    await raising;
    await stopPostmaster(pid);
    process.off('exit', farewell);
    lock.release();
  }
  return () => (done ??= stop());
}
