import type { Handler } from './handlers.ts';
import type { Timer } from './worker.ts';
import type { AnyQuery, AnyUseCase } from './use-case.ts';

/** What a module brings: its use cases, queries, handlers and timers. */
export type Module = {
  useCases: readonly AnyUseCase[];
  queries: readonly AnyQuery[];
  handlers?: readonly Handler[];
  timers?: readonly Timer[];
};

export type Registry = {
  useCases: ReadonlyMap<string, AnyUseCase>;
  queries: ReadonlyMap<string, AnyQuery>;
  handlers: readonly Handler[];
  timers: readonly Timer[];
  handlersOf(eventType: string): readonly string[];
};

/** Puts the modules together; refuses to start half-wired (a name used twice). */
export function createRegistry(modules: readonly Module[]): Registry {
  const useCases = byName(modules.flatMap((module) => module.useCases));
  const queries = byName(modules.flatMap((module) => module.queries));
  const handlers = modules.flatMap((module) => module.handlers ?? []);
  byName(handlers);
  for (const name of queries.keys())
    if (useCases.has(name)) throw new Error(`Declared twice: ${name}`);
  const followers = Map.groupBy(handlers, (one) => one.on);
  return {
    useCases,
    queries,
    handlers,
    timers: modules.flatMap((module) => module.timers ?? []),
    handlersOf: (type) => (followers.get(type) ?? []).map((one) => one.name),
  };
}

function byName<Entry extends { name: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of entries) {
    if (map.has(entry.name)) throw new Error(`Declared twice: ${entry.name}`);
    map.set(entry.name, entry);
  }
  return map;
}
