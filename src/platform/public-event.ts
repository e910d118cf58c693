import type { z } from 'zod';
import type { Actor } from './actor.ts';
import type { DomainEvent, ReadCtx } from './use-case.ts';

/** What is told of an event, to one who reads as `reader`. */
export type Told<Data = object> = {
  data: Data;
  /** The page about it, as a path of ours. */
  link: string;
  /** The space with the one around it, or the programme, in which it happened. */
  places: readonly string[];
  /** Whom it is about, whether or not `data` says so: what is kept of it goes with them. */
  person?: string;
  /** When, where that is not the moment of the event: of what was kept back, and of what is known by the hour. */
  at?: Date;
  /** Nobody is to learn more than the hour: it goes out once that is over, as what else came in it. */
  isOfHour?: boolean;
};

/**
 * Something that happens here and that programs elsewhere may be told of, by a webhook: ids and an address, never
 * words, and somebody only where every member of the side may read that of them. A module lists its own (`publicEvents`); what people read of it on the
 * page where one chooses is the message `webhook.<type>`.
 */
export type PublicEvent = {
  /** That of the domain event. */
  type: DomainEvent['type'];
  version: number;
  /** One sentence for the description of the API. */
  about: string;
  data: z.ZodObject;
  /**
   * As it is now; undefined: not, or no more, for this reader, who is `anyMember` of a side. Asked when it happened
   * and again each time it is sent.
   */
  tell(ctx: ReadCtx<never>, reader: Actor, payload: never): Promise<Told | undefined>;
};

/** Declares one by its domain event and what is told of it. */
export const publicEvent = <Event extends DomainEvent, Data extends z.ZodObject>(declared: {
  type: Event['type'];
  about: string;
  data: Data;
  tell(
    ctx: ReadCtx<never>,
    reader: Actor,
    payload: Event['payload'],
  ): Promise<Told<z.input<Data>> | undefined>;
}): PublicEvent => ({ version: 1, ...declared });
