import { mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError, reasonOf } from './start-error.ts';

/** Makes the data directory where it is missing and shows that we can write in it. */
export function openDataDir(wanted: string): { dataDir: string; isNew: boolean } {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
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
