import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
/** In bytes: ten times what tests have there at a time, so that everything else has room, too. */
const PLENTY = 4 * 2 ** 30;

/**
 * Where databases go that nobody keeps: into memory, where there is `plenty` (in bytes), else where the
 * system keeps what is thrown away. A database is a thousand files, and a disk on which thousands come and
 * go each minute (ext4 looks for inodes that nobody used lately) works ten times as long for each.
 */
export const throwawayFolder = (plenty = PLENTY, mounts = '/proc/self/mounts'): string =>
  isRoomy(plenty, mounts) ? MEMORY : tmpdir();

function isRoomy(plenty: number, mounts: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const mounted = readFileSync(mounts, 'utf8').split('\n');
    const options = mounted.find((line) => line.startsWith(`tmpfs ${MEMORY} `))?.split(' ')[3];
    // Programs are started from there, too.
    if (options === undefined || options.split(',').includes('noexec')) return false;
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return Math.min(bavail * bsize, process.availableMemory()) >= plenty;
  } catch {
    return false;
  }
}
