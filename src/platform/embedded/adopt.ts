import { SUPERUSER, type Making } from './cluster.ts';
import type { Passwords } from './passwords.ts';
import { isSocket, urlOf } from './place.ts';
import { findPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';
import { pause } from './processes.ts';
import { versionAt } from './roles.sql.ts';

/** How long a server that calls itself ready may leave us without an answer. */
const PATIENCE_MS = 5_000;

/**
 * The server that a killed process left running on these data, if it can be used as it is.
 * One that listens elsewhere, is of an older release or does not answer is stopped instead.
 */
export async function adopt(
  { cluster, binaries, log }: Making,
  passwords: Passwords,
  port: number | undefined,
): Promise<Postmaster | undefined> {
  let silentFor = 0;
  for (let found = findPostmaster(cluster); found !== undefined; found = findPostmaster(cluster)) {
    const version = found.isReady ? await versionAt(addressOf(found, passwords)) : undefined;
    if (version === `${binaries.major}.${binaries.minor}` && listensAs(found, port)) {
      log('The database is still running from before; it is used as it is.');
      return found;
    }
    if (version !== undefined || silentFor > PATIENCE_MS) {
      await stopPostmaster(found.pid);
      continue;
    }
    await pause(50);
    if (found.isReady) silentFor += 50;
  }
  return undefined;
}

const addressOf = (found: Postmaster, passwords: Passwords): string =>
  urlOf(found.place, SUPERUSER, passwords.superuser, 'postgres');

const listensAs = ({ place }: Postmaster, port: number | undefined): boolean =>
  port === undefined || (!isSocket(place) && place.port === port);
