import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import type { Binaries } from './binaries.ts';
import { StartError } from './start-error.ts';

/**
 * As whom PostgreSQL runs, since it refuses to run as root: as ourselves, as ourselves in a user
 * namespace where root has an ordinary number, or as another user.
 */
export type RunAs = 'self' | 'namespace' | { uid: number; gid: number };

export type Command = { command: string; args: string[]; options: { uid?: number; gid?: number } };

/** The command to spawn so that `command` runs as that one. Signals and numbers stay: unshare execs. */
export function commandAs(as: RunAs, command: string, args: string[]): Command {
  if (as === 'self') return { command, args, options: {} };
  if (as !== 'namespace') return { command, args, options: as };
  const unshare = ['-U', '--map-user=1000', '--map-group=1000', '--', command, ...args];
  return { command: 'unshare', args: unshare, options: {} };
}

/** Hands a file that root has made to the user PostgreSQL runs as. */
export function give(as: RunAs, path: string): void {
  if (typeof as === 'object') chownSync(path, as.uid, as.gid);
}

/** Chooses as whom to run: whoever owns the data; for new data whoever can reach all of it. */
export function chooseRunAs(
  dataDir: string,
  cluster: string,
  isNew: boolean,
  { postgres }: Binaries,
): RunAs {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  const uid = process.getuid?.();
  if (uid !== 0) {
    if (owner !== undefined && uid !== undefined && owner.uid !== uid) throw notYours(cluster);
    return 'self';
  }
  const { uid: installer, gid } = statSync(postgres);
  const possible: RunAs[] =
    owner === undefined ? ['namespace', { uid: installer, gid }] : [ofOwner(owner)];
  for (const as of possible.filter((one) => typeof one === 'string' || one.uid !== 0)) {
    if (isNew) give(as, dataDir);
    if (reaches(as, dataDir, postgres)) return as;
    if (isNew) chownSync(dataDir, 0, 0);
  }
  throw new StartError(
    hasNamespaces()
      ? `PostgreSQL does not run as root, and no other user can reach both ${dataDir} and ${postgres}: start Samovar as the owner of those files, or set DATABASE_URL.`
      : 'PostgreSQL does not run as root, and this machine has no user namespaces to run it in: start Samovar as an ordinary user, or set DATABASE_URL.',
  );
}

const ofOwner = ({ uid, gid }: { uid: number; gid: number }): RunAs =>
  uid === 0 ? 'namespace' : { uid, gid };

const notYours = (cluster: string) =>
  new StartError(
    `The database in ${cluster} belongs to another user: start Samovar as that user, or choose another DATA_DIR.`,
  );

function reaches(as: RunAs, dataDir: string, postgres: string): boolean {
  const look = 'cd "$1" && test -w . && exec "$2" -V';
  return succeeds(as, ['-c', look, 'sh', dataDir, postgres]);
}

const hasNamespaces = (): boolean => succeeds('namespace', ['-c', 'exit 0']);

function succeeds(as: RunAs, given: string[]): boolean {
  const { command, args, options } = commandAs(as, '/bin/sh', given);
  return spawnSync(command, args, { ...options, cwd: '/' }).status === 0;
}
