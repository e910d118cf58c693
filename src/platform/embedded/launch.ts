import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeConfiguration } from './configuration.ts';
import type { Making } from './cluster.ts';
import type { Place } from './place.ts';
import { findPostmaster } from './postmaster.ts';
import { pause } from './processes.ts';
import { commandAs, give } from './run-as.ts';
import { StartError, reasonOf } from './start-error.ts';

export type Launching = Making & { place: Place };

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal reaches only us:
 * we finish our work first and stop it then.
 */
export async function launch(launching: Launching): Promise<number> {
  // After a crash the last sessions need a moment to notice and let go of the shared memory.
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt(launching);
    if (typeof outcome === 'number') return outcome;
    if (tries === 20 || !/shared memory block is still in use/.test(outcome))
      throw failure(launching, outcome);
    await pause(250);
  }
}

/** The number of the process, or what the server wrote before it gave up. */
async function attempt(launching: Launching): Promise<number | string> {
  const { dataDir, cluster, binaries, as, place, throwaway, log } = launching;
  writeConfiguration(cluster, place, throwaway);
  for (const name of ['postgresql.conf', 'pg_hba.conf']) give(as, join(cluster, name));
  const logFile = rotated(join(dataDir, 'postgres.log'));
  const from = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const output = openSync(logFile, 'a', 0o600);
  give(as, logFile);
  const { command, args, options } = commandAs(as, binaries.postgres, ['-D', cluster]);
  const server = spawn(command, args, {
    ...options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  server.unref();
  const ended = endOf(server);
  const began = performance.now();
  for (let told = false; ; await pause(15)) {
    if (ended.reason !== undefined) return readFileSync(logFile, 'utf8').slice(from) + ended.reason;
    const found = findPostmaster(cluster);
    if (found?.isReady === true && found.pid === server.pid) return found.pid;
    if (told || performance.now() - began < 5_000) continue;
    told = true;
    log('The database is putting itself in order after an abrupt end; this can take a minute.');
  }
}

function endOf(server: ChildProcess): { reason?: string } {
  const end: { reason?: string } = {};
  server.once('error', (error) => (end.reason = `FATAL: ${reasonOf(error)}`));
  server.once('exit', () => (end.reason ??= ''));
  return end;
}

function rotated(logFile: string): string {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 5_000_000) renameSync(logFile, `${logFile}.1`);
  return logFile;
}

function failure({ dataDir, place }: Launching, output: string): StartError {
  if (/lock file "postmaster.pid" already exists/.test(output))
    return new StartError(
      `Another PostgreSQL already uses the data in ${dataDir}: stop it first, or choose another DATA_DIR.`,
    );
  if (/could not bind/.test(output))
    return new StartError(
      `The database cannot listen on ${place.host} (port ${place.port}): something else does already.`,
    );
  if (/No space left on device/.test(output))
    return new StartError(`The disk that holds ${dataDir} is full: make room and start again.`);
  const fatal =
    output.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? 'it gave no reason';
  return new StartError(
    `PostgreSQL did not start (${fatal.replace(/^.*?(FATAL|PANIC):\s*/, '')}); what it wrote is in ${join(dataDir, 'postgres.log')}.`,
  );
}
