import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { give, type RunAs } from './run-as.ts';
import type { Passwords } from './passwords.ts';
import { roleName, type Role } from './roles.sql.ts';
import { StartError } from './start-error.ts';

/** Where the server listens: `host` is a folder for a Unix socket, or a loopback address. */
export type Place = { host: string; port: number };

export type PlaceWanted = { dataDir: string; as: RunAs; port?: number | undefined };

/** A private Unix socket where its path is short enough, otherwise a port of the loopback address. */
export async function findPlace({ dataDir, as, port }: PlaceWanted): Promise<Place> {
  if (port !== undefined) return { host: LOOPBACK, port: await free(port) };
  const folder = join(dataDir, 'run');
  if (!fitsSocket(folder)) return { host: LOOPBACK, port: await free(0) };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  give(as, folder);
  return { host: folder, port: 5432 };
}

export const isSocket = ({ host }: Place): boolean => host !== LOOPBACK;

/** A connection string that URL, pg and libpq read alike; a socket's folder stands in the query. */
export function urlOf(place: Place, user: string, password: string, database: string): string {
  const host = isSocket(place) ? 'localhost' : place.host;
  const folder = isSocket(place) ? `?host=${encodeURIComponent(place.host)}` : '';
  return `postgres://${user}:${password}@${host}:${place.port}/${database}${folder}`;
}

export const DATABASE = 'samovar';

/** The addresses Samovar's processes use, one for each role. */
export type Urls = { ownerUrl: string; appUrl: string; sealerUrl: string };

export function urlsOf(place: Place, passwords: Passwords): Urls {
  const url = (role: Role) => urlOf(place, roleName(DATABASE, role), passwords[role], DATABASE);
  return { ownerUrl: url('owner'), appUrl: url('app'), sealerUrl: url('sealer') };
}

const LOOPBACK = '127.0.0.1';

/** The kernel allows 103 to 107 bytes; quotes would need escaping twice in the configuration. */
const fitsSocket = (folder: string): boolean =>
  process.platform !== 'win32' &&
  Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= 103 &&
  !/["\\]/.test(folder);

function free(port: number): Promise<number> {
  const probe = createServer();
  return new Promise((found, refuse) => {
    const inUse = `Port ${port} of ${LOOPBACK}, meant for the database, is in use: choose another.`;
    probe.once('error', () => refuse(new StartError(inUse)));
    probe.listen(port, LOOPBACK, () => {
      const { port: given } = probe.address() as AddressInfo;
      probe.close(() => found(given));
    });
  });
}
