import { join } from 'node:path';
import { adopt } from './adopt.ts';
import { findBinaries } from './binaries.ts';
import { SUPERUSER, prepareCluster, refuseOtherMajor } from './cluster.ts';
import { openDataDir } from './data-dir.ts';
import { joined } from './join.ts';
import { launch } from './launch.ts';
import { isLock, takeLock, type Lock } from './lock.ts';
import { DATABASE, findPlace, urlOf, urlsOf, type Urls } from './place.ts';
import { send, stopPostmaster } from './postmaster.ts';
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
};

/** Addresses for the three roles, and how to let go of the server. */
export type Embedded = Urls & { stop(): Promise<void> };

/**
 * Starts PostgreSQL on the data directory, or adopts the one a killed process left behind.
 * Throws a StartError whose message is one sentence for the operator.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
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
  const pid = found?.pid ?? (await launch({ ...making, place }));
  const stop = stopping(pid, lock);
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

/** Stops once, however often it is asked. A process that ends without asking tells the server still. */
function stopping(pid: number, lock: Lock): () => Promise<void> {
  const farewell = () => {
    send(pid, 'SIGINT');
    lock.release();
  };
  process.once('exit', farewell);
  let done: Promise<void> | undefined;
  return () =>
    (done ??= stopPostmaster(pid).then(() => {
      process.off('exit', farewell);
      lock.release();
    }));
}
