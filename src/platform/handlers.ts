import { system } from './actor.ts';
import { context, type Deps } from './perform.ts';
import { record, takeReceipt, type Job, type PlatformTables } from './record.sql.ts';
import type { Ctx, DomainEvent } from './use-case.ts';

/** Something that follows an event: effect and receipt commit together, so it happens once. */
export type Handler = {
  on: string;
  /** `module.verb`, unique; the name of its job. */
  name: string;
  /** Must not wait behind anything: it has a lane to itself, whatever else there is to do. */
  urgent?: true;
  handle(ctx: Ctx<never>, payload: never): Promise<void>;
};

/** Declares a handler for the events of one type. */
export function handler<Event extends DomainEvent, Tables>(declared: {
  on: Event['type'];
  name: string;
  urgent?: true;
  handle(ctx: Ctx<Tables>, payload: Event['payload']): Promise<void>;
}): Handler {
  return declared as unknown as Handler;
}

/** Delivers one job to its handler; false when it had been delivered before. */
export async function deliver(deps: Deps, one: Handler, job: Job['payload']): Promise<boolean> {
  return deps.db
    .as<PlatformTables>()
    .transaction()
    .execute(async (tx) => {
      // A handler's now is the moment of the event: what follows late still bears the right date.
      const { ctx, pending } = context<PlatformTables>(
        { ...deps, now: () => new Date(job.at) },
        tx,
        system,
      );
      if (!(await takeReceipt(tx, { eventId: job.eventId, handler: one.name, now: ctx.now })))
        return false;
      const late = { ...ctx, clock: () => deps.now() };
      await one.handle(late as unknown as Ctx<never>, job.payload as never);
      await record(tx, { ...pending, now: ctx.now, sent: null, power: null });
      return true;
    });
}
