import { join } from 'node:path';
import { holderOf, type Holder } from './lock.ts';
import { readPasswords } from './passwords.ts';
import { urlsOf, type Urls } from './place.ts';
import { findPostmaster } from './postmaster.ts';
import { pause } from './processes.ts';
import { versionAt } from './roles.sql.ts';
import { StartError } from './start-error.ts';

/** Uses the server of another living process, once it answers; stopping it stays that one's part. */
export async function joined(
  dataDir: string,
  { pid }: Holder,
): Promise<Urls & { stop(): Promise<void> }> {
  const until = performance.now() + 60_000;
  while (performance.now() < until && holderOf(dataDir)?.pid === pid) {
    const passwords = readPasswords(dataDir);
    const found = findPostmaster(join(dataDir, 'postgres'));
    if (passwords !== undefined && found?.isReady === true) {
      const urls = urlsOf(found.place, passwords);
      if ((await versionAt(urls.ownerUrl)) !== undefined)
        return { ...urls, stop: () => Promise.resolve() };
    }
    await pause(50);
  }
  throw new StartError(
    `Another process (${pid}) has ${dataDir}, and its database does not answer: stop it and try again.`,
  );
}
