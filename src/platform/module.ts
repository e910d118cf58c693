import type { ActorFact } from './actor-facts.sql.ts';
import type { Handler } from './handlers.ts';
import type { Channel } from './live/channel.ts';
import type { Personal } from './personal/personal.ts';
import type { Port, Provided } from './port.contract.ts';
import type { AnyQuery, AnyUseCase, ReadCtx } from './use-case.ts';
import type { Timer } from './worker.ts';

/**
 * Everything that the house knows of a module. Whatever gathers something of all modules reads it from
 * the registry (`ctx.registry`) and names none; docs/how-to/add-a-module.md goes through it field by field.
 */
export type Module = {
  /** Its folder, its schema, and how the names of all it brings begin. */
  name: string;
  useCases: readonly AnyUseCase[];
  queries: readonly AnyQuery[];
  handlers?: readonly Handler[];
  timers?: readonly Timer[];
  /** What is pushed live. */
  channels?: readonly Channel[];
  /** What people are told of. */
  notificationKinds?: readonly NotificationKind[];
  /** What can be pointed at: by a notification, a report, an act of moderation. */
  subjects?: readonly Subject[];
  /** What it knows of a person, and how that is taken along and erased. */
  personal?: Personal;
  /** What every request needs to know of who acts. */
  actorFacts?: readonly ActorFact[];
  /** Pages that guests may read and search engines may know: a path with all below it, or a pattern. */
  publicPaths?: readonly (string | RegExp)[];
  /** The same, but nothing for search engines. */
  unlistedPaths?: readonly (string | RegExp)[];
  /** What others must do for it, without its knowing them; and what it does for others in that way. */
  needs?: readonly Port<unknown>[];
  provides?: readonly Provided[];
};

/** A part of a module, put together beside its files. */
export type ModulePart = Partial<Omit<Module, 'name'>>;

/**
 * A kind of news, declared by the module that emits it. What it says are messages: `inbox.<name>` in the
 * inbox, and `inbox.kind.<name>` where one chooses what one is told of.
 */
export type NotificationKind = {
  name: string;
  /** Kinds of one group stand together where they are chosen. */
  group: string;
  /** Where it goes unless its reader says otherwise. */
  by: 'inbox';
  /** Whether its reader may turn it off. */
  isOptional: boolean;
};

/** How a subject looks to a reader. */
export type Described = { title: string; link: string };

/** A sort of thing that can be pointed at by its id. */
export type Subject = {
  /** `module.thing`, as rows and events name it. */
  kind: `${string}.${string}`;
  /** Those of them that the reader (`ctx.actor`) may see now, by id; what is missing is not for them. */
  describe(ctx: ReadCtx<never>, ids: readonly string[]): Promise<ReadonlyMap<string, Described>>;
};
