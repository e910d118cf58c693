import type { Server } from 'node:http';
import { clockOff } from '#platform/db/server.ts';
import { openDataDir } from '#platform/embedded/data-dir.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { createLog, type Log } from '#platform/log.ts';
import { outliveRejections } from '#platform/rejections.ts';
import { root } from '#platform/root.ts';
import { listenToPostgres } from '#platform/live/postgres-bus.ts';
import { startChainWriter } from '#platform/audit/chain-writer.ts';
import { keepNote } from '#platform/setup-notes.sql.ts';
import { originOf } from '#platform/origin.ts';
import { startWorker } from '#platform/worker.ts';
import type { Settings } from '#settings';
import { createApp, install, type App } from './app.ts';
import { endDemo, fillDemo, refuseNoDemo } from './demo.ts';
import { openDoor } from './door.ts';
import { firstOperator, type SignIn } from './first-operator.ts';
import { followSettings } from './following.ts';
import { createWebServer } from './server.ts';
import { migrateUrls, openUrls, type Urls } from './urls.ts';
import { builtFragments, builtWeb, type Web } from './web.ts';

/** What a process does. The web answers /live and the API too; the gateway does that without pages. */
export type Part = 'web' | 'worker' | 'gateway';
export type Running = { app: App; origin: string; stop(): Promise<void> };
type Stop = () => Promise<unknown> | undefined;

/** Starts what was asked for and serves until stopped. Throws StartError with one sentence. */
export async function serve(
  settings: Settings,
  parts: readonly Part[],
  options: {
    web?: (origin: string) => Promise<Web>;
    /** Told at once: a start that is killed later must not have kept it to itself. */
    greet?: (signIn: { name: string; password: string }) => void;
    /** Told when the database has been away for too long. */
    lost?: () => void;
  } = {},
): Promise<Running> {
  const log = createLog(settings.LOG_LEVEL);
  outliveRejections(log);
  const isWeb = parts.includes('web');
  const stops: Stop[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const urls = await openUrls(settings);
    stops.push(() => urls.stop());
    // The key of secrets is made there when it is needed, which must not fail then.
    if (settings.SECRETS_KEY === undefined) openDataDir(settings.DATA_DIR);
    const isOpen = isWeb || parts.includes('gateway');
    const server = isOpen ? await openDoor(settings) : undefined;
    if (server !== undefined) stops.push(() => closeDoor(server));
    // As whoever runs the product: where that role is not let in, the start must not wait for it.
    const off = await withClient(urls.appUrl, (client) => clockOff(client));
    if (off !== undefined) log.warn(off);
    if (settings.DEMO) await refuseNoDemo(urls.ownerUrl);
    await migrateUrls(urls);
    const app = createApp(settings, urls.appUrl, log);
    stops.push(() => app.close());
    install(app);
    if (parts.includes('worker')) stops.push(...(await startBackground(app, urls, log)));
    const origin = originOf(settings);
    const lost = { after: settings.DATABASE_PATIENCE * 1_000, tell: () => options.lost?.() };
    const bus = listenToPostgres({ url: urls.appUrl, log, lost });
    await bus.ready;
    await followSettings(app, bus);
    stops.push(() => bus.close());
    const open = options.web ?? ((at: string) => builtWeb(root, at));
    const pages = isWeb ? await open(origin) : null;
    if (pages?.close !== undefined) stops.push(pages.close);
    const render = pages === null && isOpen ? await builtFragments(root) : pages?.render;
    await warmUp(pages, origin, log);
    // Last of all: who is told a password can use it.
    const signIn = await peopled(app, isWeb);
    if (isWeb) await noteServed(app, origin);
    if (server !== undefined) {
      const http = createWebServer(app, pages, bus, origin, { render, server });
      stops.push(() => http.close());
    }
    if (signIn !== null) options.greet?.(signIn);
    return { app, origin, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** Who is here from the beginning: the demo's people, or whoever runs the place. */
async function peopled(app: App, isWeb: boolean): Promise<SignIn | null> {
  if (app.settings.DEMO) return fillDemo(app);
  if (!isWeb) return null;
  await endDemo(app);
  return firstOperator(app);
}

/**
 * The first page of a process takes a quarter of a second, twice as long where the machine is busy: nobody who comes
 * after a start shall wait for it. Looking something up reads what tells of danger for the first time too.
 */
async function warmUp(pages: Web | null, origin: string, log: Log): Promise<void> {
  for (const path of ['/', '/search?q=welcome'])
    await pages
      ?.guestPage?.(path, {}, '127.0.0.1')
      .catch((err: unknown) => log.warn({ err, path }, 'the first page was not made'));
}

/** For commands in another shell, which need not have the same settings. */
const noteServed = ({ deps }: App, origin: string): Promise<unknown> =>
  deps.db.begin((tx) =>
    keepNote(tx, deps.now(), { about: 'served', seen: origin, setting: origin }),
  );

function closeDoor(server: Server): undefined {
  server.closeAllConnections();
  server.close();
}

async function startBackground(app: App, urls: Urls, log: Log): Promise<Stop[]> {
  const { handlers, timers } = app.registry;
  const worker = await startWorker(app.deps, urls.appUrl, handlers, timers, log);
  const chainWriter = urls.sealerUrl === null ? null : startChainWriter(urls.sealerUrl, log);
  return [() => worker.stop(), () => chainWriter?.stop()];
}
