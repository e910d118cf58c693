import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/**
 * When a living process began, in a form that no later process with the same number shares.
 * Undefined when there is no such process; empty where the system will not tell.
 */
export function beginningOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'linux') return linuxBeginning(pid);
  return process.platform === 'win32' ? '' : ps(pid, 'lstart');
}

/** Whether there is such a process; asked often, so that it must cost little. */
export const isRunning = (pid: number): boolean =>
  process.platform === 'linux' ? beginningOf(pid) !== undefined : isAlive(pid);

/** The command line of a process; undefined where it cannot be known. */
export function commandLineOf(pid: number): string | undefined {
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ');
  return process.platform === 'win32' ? undefined : ps(pid, 'command');
}

/** A folder as the disk knows it, by whatever path; empty where there is none. */
export function identityOf(folder: string): string {
  const found = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${found.dev}:${found.ino}`;
}

/** Waits until the process has ended; false when it still runs after that time. */
export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (beginningOf(pid) !== undefined) {
    if (performance.now() > until) return false;
    await pause(20);
  }
  return true;
}

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function linuxBeginning(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return isAlive(pid) ? '' : undefined;
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended already; nobody has asked for its exit code yet.
  if (state === 'Z' || state === 'X') return undefined;
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot}:${rest[18] ?? ''}`;
}

function ps(pid: number, column: string): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
    encoding: 'utf8',
  });
  if (status === null) return '';
  return stdout.trim() || undefined;
}

/** What is in a file; undefined where there is none to be read. */
export function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
