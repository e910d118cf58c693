import { z } from 'zod';
import type { Actor } from './actor.ts';
import type { ReadTx, Tx } from './db/database.ts';
import type { RawBuilder } from './db/sql.ts';
import type { Registry } from './registry.ts';
import type { Settings } from '#settings';
import type { Taken } from './limits.ts';
import type { Slowly } from './slow.ts';
import type { Because, Deed, PowerAct } from './deed.ts';
import type { Verdict } from './verdict.ts';

export type { Because, Deed, PowerAct };

/** Something that happened, told in the same transaction; handlers run in the worker. */
export type DomainEvent = { type: `${string}.${string}`; payload: object };

/** What a use case works with. Time, chance and ids come in from here. */
export type Ctx<Tables = never> = {
  tx: Tx<Tables>;
  actor: Actor;
  now: Date;
  /** The moment by the clock. In a handler that runs late, `now` is still that of the event. */
  clock(): Date;
  /** What the caller uses, in coarse words (`firefox:android`); empty when nobody can tell. */
  device: string;
  /** What the caller's device keeps of accounts that were signed in to there; empty for all others. */
  known: string;
  newId(): string;
  settings: Settings;
  /** What the modules bring, for whoever gathers something of all of them. */
  registry: Registry;
  emit(event: DomainEvent): void;
  /**
   * Sends a wake-up at commit: subjects of a channel have come so far. `session` and `access` take
   * people, and places, whose rights may have changed.
   */
  wake(channel: string, keys: readonly string[], seq?: number): void;
  /** Writes what nothing in the act waits for, together with what records it: no round trip of its own. */
  later(statement: RawBuilder<unknown>): void;
  /**
   * Another act within this one, judged like any other: both happen or neither. `why` stands in the audit
   * and in the log instead of what it says of itself.
   */
  does(name: string, input: unknown, why?: Because): Promise<unknown>;
  /** For what goes on after the act, as a file that is sent in pieces: outside its transaction. */
  afterwards(): ReadCtx<Tables>;
  /** For a module's api: the same context, seen with that module's tables. */
  as<Other>(): Ctx<Other>;
};

/** What a query reads with: no transaction, nothing to emit. */
export type ReadCtx<Tables = never> = Pick<
  Ctx<Tables>,
  'actor' | 'now' | 'known' | 'settings' | 'registry'
> & {
  tx: ReadTx<Tables>;
};

/** What an act prepares with: it reads, and may be slow. */
export type PrepareCtx<Tables = never> = ReadCtx<Tables> & { slowly: Slowly; door: Door };

/** Where a call comes from, for what can be guessed and counts its tries by itself. */
export type Door = {
  network: string;
  known: string;
  /** Takes one point; 0, or the seconds until there is one again. */
  waitFor(key: string, limit: Pick<Limit, 'points' | 'seconds'>): Promise<number>;
  /** Gives back one point each that was taken under these keys. */
  giveBack(taken: readonly Taken[]): Promise<void>;
};

/**
 * What takes long and must hold no connection: hashes, pictures. Made when the limits are counted, before
 * the transaction. What was read for it is judged again in there, or written by a condition.
 */
export type Preparation<Tables, Input, Prepared> = {
  /** Who may have it made; what else is judged follows. */
  may(actor: Actor): Verdict;
  make(ctx: PrepareCtx<Tables>, input: Input): Promise<Prepared>;
};

/**
 * How often: `points` per `seconds`, by account (guests: by network), by network, by what one holder of
 * networks has (`siteOf`), or by what the input says.
 */
export type Limit = {
  points: number;
  seconds: number;
  by: 'account' | 'network' | 'site' | ((input: Record<string, unknown>) => string);
};

type Name = `${string}.${string}`;
type Given = Record<string, unknown>;

export type UseCase<
  Tables,
  Schema extends z.ZodType,
  Subject,
  Out,
  Called extends Name = Name,
  Prepared = undefined,
> = {
  kind: 'use_case';
  name: Called;
  /** One sentence for the API page and "who may do what". */
  about: string;
  input: Schema;
  /**
   * What else it refuses of what was given, by field: asked where the schema refuses something, so that all is
   * said in one go.
   */
  faults?(ctx: ReadCtx<Tables>, sound: Partial<z.infer<Schema>>): Promise<Record<string, string>>;
  prepare?: Preparation<Tables, z.infer<Schema>, Prepared>;
  /** What the act is about. Undefined: the actor learns only 'not found'. */
  subject(ctx: Ctx<Tables>, input: z.infer<Schema>): Promise<Subject | undefined>;
  may(actor: Actor, subject: NoInfer<Subject>): Verdict;
  run(
    ctx: Ctx<Tables>,
    input: z.infer<Schema>,
    subject: NoInfer<Subject>,
    prepared: NoInfer<Prepared>,
  ): Promise<Out>;
  /** For acts of power: what goes into the audit, in the same transaction; of timers, one row for each person. */
  power?(
    input: z.infer<Schema>,
    subject: NoInfer<Subject>,
    out: NoInfer<Out>,
  ): PowerAct | readonly PowerAct[];
  /** For acts of power that stand in the log of deeds. */
  deed?(input: z.infer<Schema>, subject: NoInfer<Subject>, out: NoInfer<Out>): Deed | undefined;
  /**
   * For acts that take another back from the log of deeds: the message `ahead.<its name>` says before what it brings
   * about; `tells`: with what of its subject, and of its input, in one statement. `over`: of several inputs whether
   * nothing is left of each to be taken back, in one statement: then it is offered no more.
   */
  takesBack?: {
    tells?(tx: ReadTx, subjectId: string, input: Given): Promise<Record<string, number | string>>;
    over?(tx: ReadTx, inputs: readonly Given[]): Promise<readonly boolean[]>;
  };
  /** Default: 240 a minute (`limits.ts`). */
  limits?: readonly Limit[];
  /** Largest JSON body in bytes, for what takes a file. Default: a million. */
  body?: number;
  /**
   * Which of what it gives back is a secret that nobody can read again. For whoever sends it twice it is kept sealed,
   * and no longer than an hour.
   */
  once?: string;
  /** Not offered over HTTP: only the command line and timers. */
  internal?: boolean;
};

export type Query<Tables, Schema extends z.ZodType, View, Called extends Name = Name> = {
  kind: 'query';
  name: Called;
  about: string;
  input: Schema;
  may(actor: Actor): Verdict;
  /** Undefined: not found, or not for this reader; both look the same. */
  read(ctx: ReadCtx<Tables>, input: z.infer<Schema>): Promise<View | undefined>;
  /** How many statements one reading takes; asserted by tests. */
  statements: number;
  /** For what costs more than a page. */
  limits?: readonly Limit[];
};

const input = z.strictObject({});
type Nothing = typeof input;
/** What is declared, but for what `Without` says of itself. */
type Declared<Whole, Without extends keyof Whole> = Omit<Whole, 'kind' | Without> &
  Partial<Pick<Whole, Without>>;

/**
 * Declares a use case. One without a policy does not compile; without `input` nothing comes in, and
 * without `subject` it is about whoever acts.
 */
export const useCase =
  <Tables = never>() =>
  <
    const Called extends Name,
    Out,
    Schema extends z.ZodType = Nothing,
    Subject = object,
    Prepared = undefined,
  >(
    declared: Declared<
      UseCase<Tables, Schema, Subject, Out, Called, Prepared>,
      'input' | 'subject'
    >,
  ) =>
    ({ kind: 'use_case', input, subject: () => Promise.resolve({}), ...declared }) as UseCase<
      Tables,
      Schema,
      Subject,
      Out,
      Called,
      Prepared
    >;

/** Declares the reading half: a flat input for GET (or none), the reader, a view with `can`. */
export const query =
  <Tables = never>() =>
  <const Called extends Name, View, Schema extends z.ZodType = Nothing>(
    declared: Declared<Query<Tables, Schema, View, Called>, 'input'>,
  ) =>
    ({ kind: 'query', input, ...declared }) as Query<Tables, Schema, View, Called>;

// The registry holds use cases of all modules; their tables and subjects are nobody else's business.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a heterogeneous list; each entry is checked where declared
export type AnyUseCase = UseCase<any, any, any, any, Name, any>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export type AnyQuery = Query<any, any, any>;

/** What a use case gives back. */
export type OutOf<U> = U extends { run(...args: never[]): Promise<infer Out> } ? Out : never;
/** What a query shows. */
export type ViewOf<Q> = Q extends { read(...args: never[]): Promise<infer View> }
  ? Exclude<View, undefined>
  : never;
