import { refoldNames } from '#modules/accounts/index.server.ts';
import { openDatabase } from '#platform/db/database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { startEmbedded, type Embedded } from '#platform/embedded/start.ts';
import type { Settings } from '#settings';

export type Urls = Omit<Embedded, 'sealerUrl'> & { sealerUrl: string | null };

/** The database this process works on: the operator's, or the embedded one. */
export async function openUrls(
  settings: Settings,
  options: { join?: boolean; existing?: boolean } = {},
): Promise<Urls> {
  if (settings.DATABASE_URL !== undefined) {
    return {
      appUrl: settings.DATABASE_URL,
      ownerUrl: settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL,
      sealerUrl: settings.DATABASE_SEALER_URL ?? null,
      stop: () => Promise.resolve(),
    };
  }
  return startEmbedded({
    dataDir: settings.DATA_DIR,
    log: (sentence) => void process.stderr.write(`${sentence}\n`),
    ...options,
  });
}

/** Migrates as the owner and grants the running roles what they need. */
export async function migrateUrls(
  urls: Urls,
  options: { isRestoring?: boolean } = {},
): Promise<string[]> {
  const roleOf = (url: string | null) =>
    url === null || url === urls.ownerUrl ? null : decodeURIComponent(new URL(url).username);
  const roles = { app: roleOf(urls.appUrl), sealer: roleOf(urls.sealerUrl) };
  const applied = await migrate(urls.ownerUrl, roles, options);
  const db = openDatabase(urls.ownerUrl, { max: 1 });
  await refoldNames(db).finally(() => db.close());
  return applied;
}
