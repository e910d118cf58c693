import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { holderOf } from './lock.ts';
import type { Urls } from './place.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';
import { beginningOf } from './processes.ts';
import { ROLES, ensureDatabase, roleName, withClient, type Role } from './roles.sql.ts';
import { startEmbedded } from './start.ts';
import { throwawayFolder } from './throwaway.ts';

/** `dataDir`: where its files are; null where the server is somebody else's. */
export type TestServer = Urls & { dataDir: string | null; stop(): Promise<void> };

const PREFIX = 'samovar-test-';

/**
 * A PostgreSQL for tests: the one at TEST_DATABASE_URL (a role that may make roles and databases),
 * or a throwaway one of our own. The owner may make databases, so that tests can clone a template.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { ...(await rolesAt(given)), dataDir: null, stop: () => Promise.resolve() };
  await sweep();
  const folder = mkdtempSync(join(throwawayFolder(), PREFIX));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const clearAtOnce = () => {
    waitForEnd(folder);
    clear();
  };
  const server = await startEmbedded({
    dataDir: join(folder, 'data'),
    throwaway: true,
    log: () => undefined,
  });
  process.once('exit', clearAtOnce);
  const stop = async () => {
    await server.stop();
    process.off('exit', clearAtOnce);
    clear();
  };
  return { ...server, dataDir: join(folder, 'data'), stop };
}

/** In the last moment of a process nothing can be awaited: the server was told, and we look. */
function waitForEnd(folder: string): void {
  const server = findPostmaster(join(folder, 'data/postgres'));
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < 100 && server && beginningOf(server.pid) !== undefined; tries += 1)
    Atomics.wait(sleeper, 0, 0, 20);
}

/** Clears away what a killed test run has left behind. */
async function sweep(): Promise<void> {
  const all = [...new Set([tmpdir(), throwawayFolder()])].flatMap((where) =>
    readdirSync(where).map((name) => join(where, name)),
  );
  for (const folder of all.filter((one) => basename(one).startsWith(PREFIX))) {
    const dataDir = join(folder, 'data');
    try {
      const isFresh = Date.now() - statSync(folder).mtimeMs < 60_000;
      if (isFresh || holderOf(dataDir) !== undefined) continue;
      const left = findPostmaster(join(dataDir, 'postgres'));
      if (left !== undefined) await stopPostmaster(left.pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or being swept by somebody else at this moment: not ours to clear.
      continue;
    }
  }
}

async function rolesAt(url: string): Promise<Urls> {
  const database = 'samovar_test';
  const password = 'samovar-test';
  await withClient(url, (db) =>
    ensureDatabase(db, database, { owner: password, app: password, sealer: password }, true),
  );
  const urlFor = (role: Role) => {
    const changed = new URL(url);
    changed.username = roleName(database, role);
    changed.password = password;
    changed.pathname = `/${database}`;
    return changed.href;
  };
  const [ownerUrl, appUrl, sealerUrl] = ROLES.map(urlFor) as [string, string, string];
  return { ownerUrl, appUrl, sealerUrl };
}
