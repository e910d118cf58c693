import type { IncomingMessage } from 'node:http';
import type { Actor } from '#platform/actor.ts';
import { openDatabase } from '#platform/db/database.ts';
import { deviceOf } from '#platform/device.ts';
import { isDatabaseGone } from '#platform/http/problem.ts';
import { noLimits, sharedLimiter } from '#platform/limits.ts';
import type { Log } from '#platform/log.ts';
import { catalogue, type CatalogueEntry } from '#platform/http/catalogue.ts';
import { canMail } from '#platform/mail/send.ts';
import { ask, perform, type Deps } from '#platform/perform.ts';
import type { Registry } from '#platform/registry.ts';
import { Refusal } from '#platform/verdict.ts';
import type { DemoCard, WebApp } from '#platform/web/app.ts';
import type { Settings } from '#settings';
import { actorOf } from './actor.ts';
import { demoCards } from './demo/cards.ts';
import { registry } from './modules.ts';

/** What the composition root hands to pages, API and gateway. */
export type App = {
  settings: Settings;
  deps: Deps;
  registry: Registry;
  log: Log;
  /** Whether emails can be sent from here. */
  mails: boolean;
  actorOf(headers: IncomingMessage['headers']): Promise<Actor>;
  /** Performs a use case by name. Throws `Refusal`. */
  perform(
    name: string,
    actor: Actor,
    input: unknown,
    network: string,
    agent?: string | null,
  ): Promise<unknown>;
  /** Asks a query by name. Throws `Refusal`. */
  ask(name: string, actor: Actor, input: unknown, network?: string): Promise<unknown>;
  /** Ways into the demo; none where this is no demo. */
  demoCards: readonly DemoCard[];
  /** Everything that can be done here, for the pages that say so. */
  catalogue(): CatalogueEntry[];
  isPublic: Registry['isPublic'];
  report(problem: unknown, path: string, requestId: string): { status: number; message: string };
  close(): Promise<void>;
};

/** One app per process: one pool, one registry, one set of limits. */
export function createApp(settings: Settings, databaseUrl: string, log: Log): App {
  const db = openDatabase(databaseUrl, { max: settings.DATABASE_POOL });
  const deps: Deps = {
    db,
    settings,
    now: () => new Date(),
    registry,
    limiter: settings.RATE_LIMITS ? sharedLimiter(db) : noLimits,
  };
  return {
    settings,
    deps,
    registry,
    log,
    mails: canMail(settings),
    actorOf: (headers) => actorOf(deps, headers),
    async perform(name, actor, input, network, agent) {
      const useCase = registry.useCases.get(name);
      if (useCase === undefined || useCase.internal === true) throw new Refusal('not_found');
      return perform(deps, actor, useCase, input, { network, device: deviceOf(agent) });
    },
    async ask(name, actor, input, network) {
      const query = registry.queries.get(name);
      if (query === undefined) throw new Refusal('not_found');
      return ask(deps, actor, query, input, network === undefined ? undefined : { network });
    },
    demoCards: settings.DEMO ? demoCards : [],
    catalogue: () => catalogue(registry),
    isPublic: (path) => registry.isPublic(path),
    report(problem, path, requestId) {
      const isAway = isDatabaseGone(problem);
      log.error(
        isAway ? { path, requestId } : { err: problem, path, requestId },
        isAway ? 'the database is away' : 'a page failed',
      );
      return isAway
        ? { status: 503, message: 'unavailable' }
        : { status: 500, message: 'internal' };
    },
    close: () => db.close(),
  };
}

const key = Symbol.for('samovar.app');

/** Hands the app to the web build, which is bundled apart and shares only this process. */
export function install(app: App): void {
  (globalThis as { [key]?: WebApp })[key] = app;
}
