import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { createLog, type Log } from '#platform/log.ts';
import { listenToPostgres } from '#platform/live/postgres-bus.ts';
import { atEnd } from '#platform/testing/at-end.ts';
import { openWorld, type World } from '#platform/testing/world.ts';
import { openCast, type Cast } from '../cast/cast.ts';
import { isOften, startWorker } from '#platform/worker.ts';
import { createApp, install } from '#entry/app.ts';
import { followSettings } from '#entry/following.ts';
import { registry } from '#entry/modules.ts';
import { createWebServer } from '#entry/server.ts';
import type { Web } from '#entry/web.ts';
import { readSettings, type Settings } from '#settings';

/** A place that really listens, on a database of its own; without pages unless given. */
export async function openPlace(options: Options = {}) {
  const world = await openWorld(registry);
  return { world, ...(await listen(world, options)) };
}

/** The same, with people. */
export async function openPlaceWithCast(
  settings: Partial<Settings> = {},
  options: Omit<Options, 'settings'> = {},
) {
  const cast: Cast = await openCast(settings);
  cast.at(new Date());
  return { cast, ...(await listen(cast, { ...options, settings })) };
}

type Options = {
  settings?: Partial<Settings>;
  web?: (origin: string) => Promise<Web>;
  /** Where it says what happens. */
  log?: Log;
  /** Lets events be heard by themselves, as in a real place. */
  worker?: boolean;
};

async function listen(world: World, options: Options) {
  const [{ name } = { name: '' }] = await world.sql<{ name: string }>(
    'select current_database() as name',
  );
  const url = new URL(inject('database').appUrl);
  url.pathname = `/${name}`;
  const port = await freePort();
  // Pages want to know their address before the server listens, and so do emails and passkeys.
  const origin = `http://localhost:${port}`;
  const read = readSettings(
    { LOG_LEVEL: 'silent', RATE_LIMITS: 'off', ORIGIN: origin },
    registry.settings,
  );
  // What a story says goes before what is decided on pages, as the environment does.
  const fixed = new Set([...read.kept.fixed, ...Object.keys(options.settings ?? {})]);
  const settings = { ...read, kept: { ...read.kept, fixed }, ...options.settings };
  const log = options.log ?? createLog(settings.LOG_LEVEL);
  const app = createApp(settings, url.href, log);
  const bus = listenToPostgres({ url: url.href, log });
  await bus.ready;
  await followSettings(app, bus);
  install(app);
  const http = createWebServer(app, (await options.web?.(origin)) ?? null, bus, origin);
  await new Promise<void>((resolve) => http.server.listen(port, '127.0.0.1', resolve));
  // Letters go out once a second; what is done by the hour is asked for where a story needs it.
  const often = registry.timers.filter(isOften);
  const runner =
    options.worker === true
      ? await startWorker(app.deps, url.href, registry.handlers, often, log)
      : null;
  atEnd(async () => {
    await http.close();
    await runner?.stop();
    await bus.close();
    await app.close();
  });
  return { app, origin, address: origin };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The session cookie of an answer, as the next request sends it. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
