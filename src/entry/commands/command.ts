import { loadSettings } from '#modules/admin/index.server.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { createLog } from '#platform/log.ts';
import { readSettings, type Settings } from '#settings';
import { createApp, type App } from '../app.ts';
import { registry } from '../modules.ts';
import { migrateUrls, openUrls, type Urls } from '../urls.ts';

export type Command = { usage: string; about: string; run(args: string[]): Promise<number> };

/** The settings of this environment; a wrong one is one clear line. */
export function settingsOrRefuse(env = process.env): Settings {
  try {
    return readSettings(env, registry.settings);
  } catch (problem) {
    throw new StartError((problem as Error).message);
  }
}

type Opening = {
  /** For what asks about a place: where there is none, none is made. */
  existing?: boolean;
};

/** Works on the community's database, beside a running server or alone, and lets go of it. */
export async function withUrls<T>(
  work: (urls: Urls, settings: Settings) => Promise<T>,
  opening: Opening = {},
): Promise<T> {
  const settings = settingsOrRefuse();
  const urls = await openUrls(settings, { join: true, ...opening });
  return work(urls, settings).finally(() => urls.stop());
}

/** The same, brought up to date, by the use cases there are. */
export const withApp = <T>(work: (app: App) => Promise<T>, opening: Opening = {}): Promise<T> =>
  withUrls(async (urls, settings) => {
    await migrateUrls(urls);
    const app = createApp(settings, urls.appUrl, createLog('error'));
    await loadSettings(app.deps.db.read(), settings);
    return work(app).finally(() => app.close());
  }, opening);
