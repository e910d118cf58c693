import { system } from './actor.ts';
import { context, type Deps } from './perform.ts';
import { record, takeReceipts, type Job } from './record.sql.ts';
import type { RawBuilder } from './db/sql.ts';
import type { Registry } from './registry.ts';
import type { Ctx, DomainEvent } from './use-case.ts';

/** Something that follows an event: effect and receipt commit together, so it happens once. */
export type Handler = {
  on: string;
  /** `module.verb`, unique; the name of its job. */
  name: string;
  /** Must not wait behind anything: it has a lane to itself, whatever else there is to do. */
  urgent?: true;
  /** Takes what came while it was at work all at once. */
  together?: true;
  /** Asked where the event is written down, with its type as SQL: what nobody waits for costs no job. */
  onlyIf?(type: RawBuilder<string>): RawBuilder<boolean>;
  /** Throws in the act that emits it where a payload names what nobody declares. */
  check?(registry: Registry, payload: never): void;
  handle(
    ctx: Ctx<never>,
    payloads: readonly never[],
    jobs: readonly Job['payload'][],
  ): Promise<void>;
};
type Declared<Event extends DomainEvent> = {
  on: Event['type'];
  name: string;
  urgent?: true;
  check?(registry: Registry, payload: Event['payload']): void;
};

/** Declares a handler for the events of one type. */
export function handler<Event extends DomainEvent, Tables>({
  handle,
  ...declared
}: Declared<Event> & {
  handle(ctx: Ctx<Tables>, payload: Event['payload']): Promise<void>;
}): Handler {
  const each = async (ctx: Ctx<Tables>, payloads: readonly Event['payload'][]) => {
    for (const payload of payloads) await handle(ctx, payload);
  };
  return { ...declared, handle: each as unknown as Handler['handle'] };
}

/** The same for what costs less when many events are handled at once, in one transaction. */
export function handlerOfMany<Event extends DomainEvent, Tables>(
  declared: Declared<Event> & {
    handle(ctx: Ctx<Tables>, payloads: readonly Event['payload'][]): Promise<void>;
  },
): Handler {
  return { ...declared, together: true, handle: declared.handle as unknown as Handler['handle'] };
}

/** What follows whatever programs elsewhere may be told of (`publicEvents`). */
export const ANY_PUBLIC = 'any.public';

/** Declares what follows every public event, of whichever module; it is given them whole. */
export const handlerOfPublic = <Tables>(
  declared: Required<Pick<Handler, 'name' | 'onlyIf'>> & {
    handle(ctx: Ctx<Tables>, jobs: readonly Job['payload'][]): Promise<void>;
  },
): Handler => ({
  ...declared,
  ...{ on: ANY_PUBLIC, together: true },
  handle: (ctx, _payloads, jobs) => declared.handle(ctx as unknown as Ctx<Tables>, jobs),
});

/**
 * Delivers jobs to their handler, in one transaction; how many of them had not been delivered before.
 * Its now is the moment of the (last) event: what follows late still bears the right date.
 */
export async function deliver(
  deps: Deps,
  one: Handler,
  jobs: readonly Job['payload'][],
): Promise<number> {
  return deps.db.begin(async (tx) => {
    const taken = await takeReceipts(tx, {
      eventIds: jobs.map(({ eventId }) => eventId),
      handler: one.name,
      now: deps.now(),
    });
    const fresh = jobs.filter(({ eventId }) => taken.has(eventId));
    if (fresh.length === 0) return 0;
    const at = new Date(fresh.reduce((last, job) => (job.at > last ? job.at : last), ''));
    const then = { ...deps, now: () => at };
    const { ctx, pending } = context(then, tx, system);
    const late = { ...ctx, clock: () => deps.now() };
    const payloads = fresh.map(({ payload }) => payload as never);
    await one.handle(late, payloads, fresh);
    await record(tx, { ...pending, now: ctx.now });
    return fresh.length;
  });
}
