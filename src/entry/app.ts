import { openDatabase } from '#platform/db/database.ts';
import { deviceOf } from '#platform/device.ts';
import { isDatabaseGone } from '#platform/db/trouble.ts';
import { countSending, noLimits, sharedLimiter } from '#platform/limits.ts';
import type { Log } from '#platform/log.ts';
import { catalogue } from '#platform/http/catalogue.ts';
import { canMail } from '#platform/mail/send.ts';
import { ask, perform, type Deps } from '#platform/perform.ts';
import { seal, unseal } from '#platform/secret-box.ts';
import { arrived } from '#platform/sending.ts';
import type { Registry } from '#platform/registry.ts';
import { Refusal } from '#platform/verdict.ts';
import type { WebApp } from '#platform/web/app.ts';
import type { Settings } from '#settings';
import { actorOf } from './actor.ts';
import { demoCards } from './demo/cards.ts';
import { registry } from './modules.ts';

/** What the composition root hands to pages, API and gateway. */
export type App = WebApp & {
  settings: Settings;
  deps: Deps;
  registry: Registry;
  log: Log;
  close(): Promise<void>;
};

/** One app per process: one pool, one registry, one set of limits. */
export function createApp(settings: Settings, databaseUrl: string, log: Log): App {
  const db = openDatabase(databaseUrl, { max: settings.DATABASE_POOL, bounded: true });
  const deps: Deps = {
    db,
    settings,
    now: () => new Date(),
    registry,
    limiter: settings.RATE_LIMITS ? sharedLimiter(db) : noLimits,
  };
  /** Whoever was refused was told kindly; whoever looks after the place is told why. */
  const noting = (name: string) => (problem: unknown) => {
    if (problem instanceof Refusal && problem.cause !== undefined)
      log.warn({ err: problem.cause, name }, 'the database said no');
    throw problem;
  };
  return {
    settings,
    deps,
    registry,
    log,
    mails: canMail(settings),
    actorOf: (carried) => actorOf(deps, carried),
    async perform(name, actor, input, network, agent, known = '') {
      const useCase = registry.useCases.get(name);
      if (useCase === undefined || useCase.internal === true) throw new Refusal('not_found');
      const from = { network, device: deviceOf(agent), known };
      return perform(deps, actor, useCase, input, from).catch(noting(name));
    },
    async arrived(name, actor, input) {
      const useCase = registry.useCases.get(name);
      if (useCase === undefined || useCase.internal === true) throw new Refusal('not_found');
      return arrived(deps, actor, useCase, input);
    },
    counted: (actor, network) => countSending(deps.limiter, actor, network),
    async ask(name, actor, input, network, known = '') {
      const query = registry.queries.get(name);
      if (query === undefined) throw new Refusal('not_found');
      const from = network === undefined ? undefined : { network, known };
      return ask(deps, actor, query, input, from).catch(noting(name));
    },
    demoCards: settings.DEMO ? demoCards : [],
    catalogue: () => catalogue(registry),
    seal: (text, bound) => seal(settings, text, bound),
    unseal(sealed, bound) {
      try {
        return unseal(settings, sealed, bound).text;
      } catch {
        return undefined;
      }
    },
    isPublic: (path) => registry.isPublic(path),
    report(problem, path, requestId) {
      if (isDatabaseGone(problem)) {
        log.error({ path, requestId }, 'the database is away');
        return { status: 503, message: 'unavailable' };
      }
      log.error({ err: problem, path, requestId }, 'a page failed');
      return { status: 500, message: 'internal' };
    },
    close: () => db.close(),
  };
}

/** Hands the app to the web build, which is bundled apart and shares only this process. */
export const install = (app: App): void =>
  void Object.assign(globalThis, { [Symbol.for('samovar.app')]: app });
