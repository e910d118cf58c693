import type { Actor } from '../actor.ts';
import type { AnyQuery } from '../use-case.ts';
import type { Verdict } from '../verdict.ts';

/**
 * What is pushed live. A module declares it; the gateway knows none of them. The use cases and
 * handlers that change what the snapshot shows call `ctx.wake(name, people, { seq })`.
 */
export type Channel = {
  /** The event's name on the stream, and the channel of its wake-ups. */
  name: string;
  mayJoin(actor: Actor): Verdict;
  /** A query without input whose view has the person's cursor, `seq`. The database is the truth. */
  snapshot: AnyQuery & { read(...args: never[]): Promise<{ seq: number } | undefined> };
};

/** Declares a channel; one whose snapshot has no cursor does not compile. */
export const channel = (declared: Channel): Channel => declared;
