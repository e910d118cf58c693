import type { RawBuilder } from './db/sql.ts';
import type { Actor } from './actor.ts';
import type { ActorFact } from './actor-facts.sql.ts';
import type { Handler } from './handlers.ts';
import type { Channel } from './live/channel.ts';
import type { NotificationKind, SubjectState } from './notification-kind.contract.ts';
import type { Registry } from './registry.ts';
import type { Personal } from './personal/personal.ts';
import type { Port, Provided } from './port.contract.ts';
import type { PublicEvent } from './public-event.ts';
import type { Declared } from '#settings';
import type { AnyQuery, AnyUseCase, ReadCtx } from './use-case.ts';
import type { Timer } from './worker.ts';

/**
 * Everything that the house knows of a module. Whatever gathers something of all modules reads it from
 * the registry (`ctx.registry`) and names none.
 */
export type Module = {
  /** Its folder, its schema, and how the names of its acts, questions, handlers, audiences and subjects begin. */
  name: string;
  useCases: readonly AnyUseCase[];
  queries: readonly AnyQuery[];
  /** Acts and questions of its own that no access token may ask for, whatever it has (`src/platform/scopes.ts`). */
  sessionOnly?: readonly string[];
  handlers?: readonly Handler[];
  timers?: readonly Timer[];
  /** What is pushed live. */
  channels?: readonly Channel[];
  /** What people are told of. */
  notificationKinds?: readonly NotificationKind[];
  /** What can be pointed at: by a notification, a report, an act of moderation. */
  subjects?: readonly Subject[];
  /** What was decided about people, as they read it. */
  decisions?: readonly Decisions[];
  /** Those who follow what it has, to be told of it. */
  audiences?: readonly Audience[];
  /** What of it programs elsewhere may be told of. */
  publicEvents?: readonly PublicEvent[];
  /** What it knows of a person, and how that is taken along and erased. */
  personal?: Personal;
  /** What every request needs to know of who acts. */
  actorFacts?: readonly ActorFact[];
  /** Pages that guests may read and search engines may know: a path with all below it, or a pattern. */
  publicPaths?: readonly (string | RegExp)[];
  /** The same, but nothing for search engines. */
  unlistedPaths?: readonly (string | RegExp)[];
  /** Settings of its own, with their types added to `OfModules`. */
  settings?: Declared;
  /** What others must do for it, without its knowing them; and what it does for others in that way. */
  needs?: readonly Port<unknown>[];
  provides?: readonly Provided[];
};

/** A part of a module, put together beside its files. */
export type ModulePart = Partial<Omit<Module, 'name'>>;

/** How a subject looks to a reader. */
export type Described = {
  /** Stands in a sentence: what has no title is called by its owner's name. */
  title: string;
  link: string;
  state: SubjectState;
  /** The language in which its title is read; null, or missing: nobody said which. */
  language?: string | null;
  /** What was said when something was done with it (`hide`, `close` …): the house rule and the reason. */
  whys?: Readonly<Record<string, { rule: string | null; reason: string | null }>>;
};

/** A sort of thing that can be pointed at by its id. */
export type Subject = {
  /** `module.thing`, as rows and events name it. */
  kind: `${string}.${string}`;
  /** Whether what happens there can be muted. */
  isThread?: boolean;
  /**
   * Those of them that the reader may see now, as SQL: rows of `id, title, link, state, whys`, so that all
   * sorts are asked in one statement. What is missing is not for them. What rows say of this one reader
   * (they wrote it, they are a member) may let them see more and nothing less: many are asked for as somebody
   * of whom no row says anything (`ofMany`). `ids`: an array of uuids. `registry`: for what other modules call theirs.
   */
  seen(
    reader: Actor,
    ids: RawBuilder<unknown>,
    registry: Pick<Registry, 'all'>,
  ): RawBuilder<unknown>;
  /** In which language the reader reads the title of the one with this `id`, where it is written in several. */
  language?(id: RawBuilder<unknown>, reader: Actor): RawBuilder<string | null>;
};

/** What those decided who hold a duty, as each person reads it of themselves. */
export type Decisions = {
  /** The messages that say it; they may use {place}, {from} and {to}. */
  says: readonly string[];
  /**
   * All about the reader, as SQL: rows of `id, says, at, rule, reason, duty, until, title, link, from, to` in this
   * order; each has an id of its own. `duty`: under which it was decided, or `arranger`, `author`, `server`, `house`; never by whom. What cannot be shown any more is null.
   */
  about(ctx: Pick<ReadCtx, 'registry' | 'actor'>): RawBuilder<unknown>;
};

/** Many people who are told of something at once, found when they are told. */
export type Audience = {
  name: `${string}.${string}`;
  people(ctx: ReadCtx<never>, id: string): Promise<readonly string[]>;
};

/** Declares an audience by the tables of the module that knows it. */
export const audience = <Tables>(declared: {
  name: Audience['name'];
  people(ctx: ReadCtx<Tables>, id: string): Promise<readonly string[]>;
}): Audience => declared;
