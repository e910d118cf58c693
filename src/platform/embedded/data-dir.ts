import { mkdirSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartError, reasonOf } from './start-error.ts';

/** Makes the data directory where it is missing and shows that we can write in it. */
export function openDataDir(wanted: string): { dataDir: string; isNew: boolean } {
  try {
    makeFolder(resolve(wanted));
    const dataDir = realpathSync(wanted);
    const isNew = readdirSync(dataDir).length === 0;
    const trial = join(dataDir, `.writable-${process.pid}`);
    writeFileSync(trial, '');
    rmSync(trial);
    return { dataDir, isNew };
  } catch (error) {
    throw new StartError(
      `The data directory ${wanted} cannot be written (${reasonOf(error)}): give this user the right to write there, or choose another with DATA_DIR.`,
    );
  }
}

/** With all above it. Not by Node's own `recursive`, which tries for ever where nothing can be made (in /proc). */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  // What is there and no folder is told by the system itself.
  if (statSync(dirname(path), { throwIfNoEntry: false }) === undefined) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}
