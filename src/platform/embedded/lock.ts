import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginningOf, identityOf, pause, read } from './processes.ts';
import { StartError, reasonOf } from './start-error.ts';

/**
 * Which process a data directory belongs to. The beginning tells a reused number apart; the folder, as
 * the disk knows it, tells the lock of a copy apart.
 */
export type Holder = { pid: number; began: string; folder?: string };

export type Lock = { release(): void };

/** Takes the data directory for this process, or says which living process has it. */
export async function takeLock(dataDir: string): Promise<Lock | Holder> {
  const path = join(dataDir, 'samovar.lock');
  const mine = JSON.stringify(me(dataDir));
  for (;;) {
    if (create(path, mine)) return lockOf(path, mine);
    const holder = await readHolder(path);
    if (holder === 'gone') continue;
    if (holder !== undefined && holds(holder, dataDir)) return holder;
    rmSync(path, { force: true });
    if (!create(path, mine)) continue;
    // Two starts may both have found the old lock stale; the later one keeps it.
    await pause(100);
    if (read(path) === mine) return lockOf(path, mine);
  }
}

/** The living process that has the data directory, if any. */
export function holderOf(dataDir: string): Holder | undefined {
  const holder = parse(read(join(dataDir, 'samovar.lock')));
  return holder !== undefined && holds(holder, dataDir) ? holder : undefined;
}

export const isLock = (outcome: Lock | Holder): outcome is Lock => 'release' in outcome;

const me = (dataDir: string): Holder => ({
  pid: process.pid,
  began: beginningOf(process.pid) ?? '',
  folder: identityOf(dataDir),
});

/** It lives, and what it has is this folder, by whatever path. */
const holds = ({ pid, began, folder }: Holder, dataDir: string): boolean =>
  beginningOf(pid) === began && (folder === undefined || folder === identityOf(dataDir));

const lockOf = (path: string, mine: string): Lock => ({
  release: () => read(path) === mine && rmSync(path, { force: true }),
});

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new StartError(`The lock file ${path} cannot be written (${reasonOf(error)}).`);
  }
}

/** A lock just being written is still empty for a moment. */
async function readHolder(path: string): Promise<Holder | 'gone' | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    const content = read(path);
    if (content === undefined)
      return statSync(path, { throwIfNoEntry: false }) ? undefined : 'gone';
    const holder = parse(content);
    if (holder !== undefined) return holder;
    await pause(25);
  }
  return undefined;
}

function parse(content: string | undefined): Holder | undefined {
  try {
    const { pid, began, folder } = JSON.parse(content ?? '') as Partial<Holder>;
    if (typeof pid !== 'number' || typeof began !== 'string') return undefined;
    return { pid, began, ...(typeof folder === 'string' && { folder }) };
  } catch {
    return undefined;
  }
}
