import { catalogues } from '#lib/text/messages.ts';
import type { ActorFact } from './actor-facts.sql.ts';
import { GUEST_PAGES } from './guest-pages.ts';
import { ANY_PUBLIC, type Handler } from './handlers.ts';
import { ACCESS_CHANNEL, SESSION_CHANNEL, SETTINGS } from './live/bus.ts';
import type { Channel } from './live/channel.ts';
import type { Audience, Decisions, Module, Subject } from './module.ts';
import type { Declared } from '#settings';
import { isShownHeld, type NotificationKind } from './notification-kind.contract.ts';
import { scopesOf, type Scopes } from './scopes.ts';
import type { Personal } from './personal/personal.ts';
import type { Port, Wanted } from './port.contract.ts';
import type { PublicEvent } from './public-event.ts';
import type { AnyQuery, AnyUseCase } from './use-case.ts';
import type { Timer } from './worker.ts';

/** All modules, put together: whatever one of them brings is found here. */
export type Registry = {
  useCases: ReadonlyMap<string, AnyUseCase>;
  queries: ReadonlyMap<string, AnyQuery>;
  /** What a token needs for each of them. */
  scopes: Scopes;
  handlers: readonly Handler[];
  timers: readonly Timer[];
  channels: readonly Channel[];
  /** What can be woken: channels, and what the platform itself is woken for. */
  wakes: ReadonlySet<string>;
  notificationKinds: ReadonlyMap<string, NotificationKind>;
  subjects: ReadonlyMap<string, Subject>;
  audiences: ReadonlyMap<string, Audience>;
  decisions: readonly Decisions[];
  publicEvents: ReadonlyMap<string, PublicEvent>;
  /** In the order of the modules: whom others stand on comes first, and is erased last. */
  personal: readonly Personal[];
  actorFacts: readonly ActorFact[];
  settings: Declared;
  handlersOf(eventType: string): readonly Handler[];
  /** Whether guests may read a page, and search engines know it. */
  isPublic(path: string): 'listed' | 'unlisted' | undefined;
  /** The one part that does what a port asks for, and all parts. */
  one<Part>(port: Port<Part>): Part;
  all<Part>(port: Port<Part>): readonly Part[];
};

/** What modules bring in lists: one of each. */
type Brought = {
  [
    Key in keyof Module as NonNullable<Module[Key]> extends readonly unknown[] ? Key : never
  ]-?: NonNullable<Module[Key]> extends readonly (infer One)[] ? One : never;
};

const ALWAYS = [SESSION_CHANNEL, ACCESS_CHANNEL, GUEST_PAGES, SETTINGS];

/** Puts the modules together, and refuses to start half-wired, in one sentence. */
export function createRegistry(modules: readonly Module[]): Registry {
  byName('module', modules);
  const of = <Key extends keyof Brought>(key: Key): readonly Brought[Key][] =>
    modules.flatMap((module) => (module[key] ?? []) as readonly Brought[Key][]);
  const useCases = byName('use case', of('useCases'));
  const queries = byName('query', of('queries'));
  byName('use case or query', [...useCases.values(), ...queries.values()]);
  const handlers = of('handlers');
  byName('handler', handlers);
  const channels = of('channels');
  const wakes = new Set([...byName('channel', channels).keys(), ...ALWAYS]);
  const kinds = of('notificationKinds');
  const parts = of('provides');
  const followers = Map.groupBy(handlers, ({ on }) => on);
  const followersOf = (type: string) => followers.get(type) ?? [];
  const publicEvents = byKey('public event', of('publicEvents'), ({ type }) => type);
  const listed = of('publicPaths');
  const unlisted = of('unlistedPaths');
  const settings = modules.flatMap(({ settings: own }) => Object.entries({ ...own }));
  const registry: Registry = {
    useCases,
    queries,
    scopes: scopesOf([...queries.values(), ...useCases.values()], of('sessionOnly')),
    handlers,
    timers: of('timers'),
    channels,
    wakes,
    notificationKinds: byName('notification kind', kinds),
    subjects: byKey('subject', of('subjects'), ({ kind }) => kind),
    audiences: byName('audience', of('audiences')),
    decisions: of('decisions'),
    publicEvents,
    personal: modules.flatMap(({ personal }) => personal ?? []),
    actorFacts: of('actorFacts'),
    settings: Object.fromEntries(byKey('setting', settings, ([name]) => name).values()),
    handlersOf: (type) =>
      publicEvents.has(type)
        ? [...followersOf(type), ...followersOf(ANY_PUBLIC)]
        : followersOf(type),
    isPublic(path) {
      if (listed.some((one) => covers(one, path))) return 'listed';
      return unlisted.some((one) => covers(one, path)) ? 'unlisted' : undefined;
    },
    one: <Part>(port: Port<Part>) => registry.all(port)[0] as Part,
    all: <Part>(port: Port<Part>) =>
      parts.filter((one) => one.port.name === port.name).map(({ part }) => part as Part),
  };
  for (const module of modules) checkOne(module);
  checkPorts(registry, modules);
  for (const type of publicEvents.keys())
    checkComplete(registry, `the public event "${type}"`, { messages: [`webhook.${type}`] });
  for (const { says } of registry.decisions)
    checkComplete(registry, 'a decision', { messages: says });
  for (const { name, deed, takesBack } of useCases.values()) {
    const messages = [...(deed ? [`deed.${name}`] : []), ...(takesBack ? [`ahead.${name}`] : [])];
    checkComplete(registry, `the act "${name}"`, { messages });
  }
  for (const kind of kinds)
    checkComplete(registry, `the notification kind "${kind.name}"`, { messages: saidOf(kind) });
  return registry;
}

/** What a module brings bears its name, so that whoever meets it knows where it lives. */
function checkOne({ name, ...brings }: Module): void {
  const { useCases, queries, handlers = [], subjects = [], audiences = [], timers = [] } = brings;
  const { sessionOnly = [] } = brings;
  for (const one of sessionOnly)
    if (![...useCases, ...queries].some((entry) => entry.name === one))
      refuse(`"${one}" is only for sessions, and no use case or query of ${name}`);
  const types = (brings.publicEvents ?? []).map(({ type }) => type);
  const names = [...useCases, ...queries, ...handlers, ...audiences].map((one) => one.name);
  for (const one of [...names, ...types, ...subjects.map(({ kind }) => kind)])
    if (!one.startsWith(`${name}.`)) refuse(`"${one}" is brought by the module ${name}`);
  for (const { useCase } of timers)
    if (!useCases.includes(useCase))
      refuse(`"${useCase.name}" has a timer, and is no use case of ${name}`);
}

/** The sentences of a notification kind. */
function saidOf(kind: NotificationKind): string[] {
  const { name, isOptional, acts = [''] } = kind;
  const outs = isShownHeld(kind) ? ['', '_out'] : [''];
  const sentences = acts.flatMap((act) =>
    outs.map((out) => `inbox.${name}${out}${act && `_${act}`}`),
  );
  return [...sentences, ...(isOptional ? [`inbox.kind.${name}`] : [])];
}

/** What would be missed only where it is looked for; every language has its sentences. */
function checkComplete({ subjects, wakes }: Registry, whose: string, wanted: Wanted): void {
  for (const kind of wanted.subjects ?? [])
    if (!subjects.has(kind)) refuse(`${whose} lacks the subject "${kind}"`);
  for (const name of wanted.channels ?? [])
    if (!wakes.has(name)) refuse(`${whose} lacks the channel "${name}"`);
  for (const key of wanted.messages ?? [])
    for (const [language, messages] of Object.entries(catalogues))
      if (!(key in messages)) refuse(`${whose} lacks "${key}" in ${language}`);
}

function checkPorts(registry: Registry, modules: readonly Module[]): void {
  const { all } = registry;
  const needed = modules.flatMap(({ needs = [] }) => needs);
  for (const port of needed.filter(({ by }) => by === 'one'))
    if (all(port).length !== 1) refuse(`${all(port).length} modules do "${port.name}", not one`);
  for (const { name, provides = [] } of modules)
    for (const { port, part } of provides) {
      if (!needed.includes(port)) refuse(`nobody needs "${port.name}", and a module does it`);
      checkComplete(registry, `"${port.name}" of ${name}`, port.wants?.(part) ?? {});
    }
}

const covers = (public_: string | RegExp, path: string): boolean =>
  typeof public_ === 'string'
    ? path === public_ || path.startsWith(`${public_}/`)
    : public_.test(path);

const byName = <Entry extends { name: string }>(what: string, entries: readonly Entry[]) =>
  byKey(what, entries, ({ name }) => name);

function byKey<Entry>(
  what: string,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of entries) {
    if (map.has(keyOf(entry))) refuse(`the ${what} "${keyOf(entry)}" is declared twice`);
    map.set(keyOf(entry), entry);
  }
  return map;
}

function refuse(why: string): never {
  throw new Error(`The modules do not fit together: ${why}.`);
}
