import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { commandLineOf, hasEnded, identityOf, read } from './processes.ts';
import { StartError } from './start-error.ts';

/** A PostgreSQL server that runs on our data, as its own pid file tells. */
export type Postmaster = { pid: number; place: Place; isReady: boolean };

/** The server running on these data, if any; a pid file left by a crash is cleared away. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const path = join(cluster, 'postmaster.pid');
  const found = postmasterIn(path);
  if (found === undefined || isServing(found.pid, cluster)) return found;
  rmSync(path, { force: true });
  return undefined;
}

/** Ends it as PostgreSQL wants it: sessions are cut, everything committed is on disk. */
export async function stopPostmaster(
  pid: number,
  signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT',
): Promise<void> {
  send(pid, signal);
  if (await hasEnded(pid, 60_000)) return;
  // What was committed is safe all the same: the next start replays it.
  send(pid, 'SIGQUIT');
  if (await hasEnded(pid, 10_000)) return;
  throw new StartError(`The database (process ${pid}) does not stop.`);
}

export function send(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Lines: pid, data folder, start, port, socket folder, listen address, shared memory, state. */
function postmasterIn(path: string): Postmaster | undefined {
  const lines = read(path)?.split('\n') ?? [];
  const pid = Number(lines[0]);
  const host = lines[4] || lines[5] || '';
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, place: { host, port: Number(lines[3]) }, isReady: lines[7]?.trim() === 'ready' };
}

/**
 * After a crash or a restart of the machine another program may have got the number; and a copy of the
 * data brings along whose server runs on the other. A server works in the folder of its data.
 */
function isServing(pid: number, cluster: string): boolean {
  if (process.platform === 'win32') return true;
  if (commandLineOf(pid)?.includes(`-D ${cluster}`) === true) return true;
  return process.platform === 'linux' && worksIn(pid, cluster);
}

function worksIn(pid: number, cluster: string): boolean {
  try {
    return identityOf(`/proc/${pid}/cwd`) === identityOf(cluster);
  } catch {
    // Of another user, and so none that we have started.
    return false;
  }
}
