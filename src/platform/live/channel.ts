import type { Actor, Person } from '../actor.ts';
import type { AnyQuery, ReadCtx } from '../use-case.ts';
import type { Verdict } from '../verdict.ts';

/** How far a subject has come, and the place that decides who may read it. */
export type Standing = { seq: number; scope?: string };

/**
 * What is sent at least: how far that is, and whether so much changed that the page is to be fetched.
 * `until`: how far it had come when the last of it was read, where that was after `seq` was.
 */
export type Changed = { seq: number; isStale?: boolean; until?: number };

/** Who sees the same, as it was when the subject had come so far. */
export type Marks = { seq: number; of: ReadonlyMap<string, string> };

/** What the reader of many asks with: no actor, it is about all of them. */
export type MarkCtx<Tables> = Omit<ReadCtx<Tables>, 'actor'>;

/**
 * What is pushed live. A module declares it; the gateway knows none of them. The use cases and
 * handlers that change what `changes` shows call `ctx.wake(name, [key], seq)`.
 */
export type ChannelOf<Tables, Subject extends Standing> = {
  /** The first half of its subjects' names: `thread` of `thread:ID`. */
  name: string;
  /** Everybody has a subject of their own, known by their persona: `inbox`. */
  isOwn?: true;
  /** What one wants to join. Undefined: as if there were nothing of that key. */
  subject(ctx: ReadCtx<Tables>, key: string): Promise<Subject | undefined>;
  /** Judged at joining, and again when access may have changed. */
  mayJoin(actor: Actor, subject: NoInfer<Subject>): Verdict;
  /**
   * What changed after a cursor, as one reader sees it; not found where they may not read it. The
   * database is the truth: what was missed comes by the same question as what arrives.
   */
  changes: AnyQuery & {
    read(...args: never[]): Promise<Changed | undefined>;
  };
  /** The input of `changes`. */
  input(key: string, after: number): Record<string, unknown>;
  /**
   * What sets readers apart who have the same rights: their own posts, their hearts, whom they
   * blocked. One question about all of them; those of equal marks are sent the same, if nothing changed
   * until that was read (`until`). Where rows decide who reads (members of a circle), they stand in it;
   * who is missing in it is asked for alone.
   */
  marks?(
    ctx: MarkCtx<Tables>,
    key: string,
    after: number,
    readers: readonly Person[],
  ): Promise<Marks>;
  /**
   * For one's own subjects whose view is the same whatever one was sent before: that of many at once, who
   * have the same rights and blocked the same people. It is asked as somebody of their rights who is none
   * of them and wrote nothing; a reader who may see more than that is left out, and asked for alone.
   */
  ofMany?(
    ctx: ReadCtx<Tables>,
    personaIds: readonly string[],
  ): Promise<ReadonlyMap<string, Changed>>;
  /** What may be signalled there. `present` is signalled by itself. */
  signals?: readonly string[];
};

// Channels of all modules stand in one list; their tables and subjects are nobody else's business.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a heterogeneous list; each entry is checked where declared
export type Channel = ChannelOf<any, any>;

/** Declares a channel; one without a policy, or whose changes have no cursor, does not compile. */
export const channel =
  <Tables>() =>
  <Subject extends Standing>(declared: ChannelOf<Tables, Subject>): ChannelOf<Tables, Subject> =>
    declared;
