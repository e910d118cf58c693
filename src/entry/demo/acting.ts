import { system, type Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Handler } from '#platform/handlers.ts';
import { noLimits } from '#platform/limits.ts';
import { context, perform, type Deps } from '#platform/perform.ts';
import { record } from '#platform/record.sql.ts';
import type { Registry } from '#platform/registry.ts';
import type { AnyUseCase, Ctx, DomainEvent } from '#platform/use-case.ts';
import type { InputOf, ResultOf, UseCaseName } from '../registry.ts';
import { mustGet } from './must-get.ts';

/** Performs a use case by its name. */
export type Does = <Name extends UseCaseName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<ResultOf<Name>>;

/** Acts at moments of the past. */
export type Acting = {
  as(who: Actor, at: Date): Does;
  /** A context for a module’s api, as the system, at a moment. */
  system<Tables>(at: Date): Ctx<Tables>;
};

/**
 * Acts in the one transaction of these deps. What follows from an act follows at once and at its
 * own moment, not later in the worker: a second process would not see these rows before they commit.
 * `isLongRead` says what need not be told any more, because everybody has long read it.
 */
export function acting(
  deps: Deps,
  registry: Registry,
  isLongRead: (event: DomainEvent, at: Date) => boolean = () => false,
): Acting {
  // All of it is in one transaction, begun before.
  const tx = deps.db.as<never>() as Tx<never>;
  const at = (moment: Date): Deps => ({ ...deps, now: () => moment, limiter: noLimits });

  async function follow(moment: Date, event: DomainEvent): Promise<void> {
    if (isLongRead(event, moment)) return;
    for (const handler of registry.handlers.filter(({ on }) => on === event.type))
      await deliverAt(handler, moment, event);
  }
  async function deliverAt(handler: Handler, moment: Date, event: DomainEvent): Promise<void> {
    const { ctx, pending } = context(at(moment), tx, system);
    await handler.handle(ctx, [event.payload as never], []);
    await record(tx, { ...pending, now: moment });
  }

  return {
    as: (who, moment) => async (name, input) => {
      const events: DomainEvent[] = [];
      const useCase = hearing(mustGet(registry.useCases, name), (event) => events.push(event));
      const result = await perform(at(moment), who, useCase, input, { network: 'demo' });
      for (const event of events) await follow(moment, event);
      return result as ResultOf<typeof name>;
    },
    system: <Tables>(moment: Date) => context(at(moment), tx, system).ctx.as<Tables>(),
  };
}

/** The same use case; what it emits is heard here. */
function hearing(useCase: AnyUseCase, hear: (event: DomainEvent) => void): AnyUseCase {
  return {
    ...useCase,
    run(ctx: Ctx<never>, input: unknown, subject: unknown, prepared: unknown) {
      // Also seen with the tables of others it is this one that hears.
      const heard: Ctx<never> = {
        ...ctx,
        emit: hear,
        as: <Other>() => heard as unknown as Ctx<Other>,
      };
      return useCase.run(heard, input, subject, prepared);
    },
  };
}
