import { anyMember, type Side } from '#platform/actor.ts';
import { handlerOfPublic } from '#platform/handlers.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Told } from '#platform/public-event.ts';
import type { Ctx, DomainEvent } from '#platform/use-case.ts';
import { endpointsFor, isAwaited } from '../endpoint/endpoint.sql.ts';
import { endOfHour } from './schedule.rules.ts';
import { insertDeliveries, type NewDelivery } from './delivery.sql.ts';

/** Whoever is to be told of what happened has a delivery written down, in the transaction that takes the event. */
export const planDeliveries = handlerOfPublic<never>({
  name: 'webhooks.plan_deliveries',
  onlyIf: isAwaited,
  async handle(ctx, events) {
    const endpoints = await endpointsFor(ctx.tx, [...new Set(events.map(({ type }) => type))]);
    const planned: NewDelivery[] = [];
    for (const { eventId, at, type, payload } of events) {
      const those = endpoints.filter(({ types }) => types.includes(type));
      for (const [side, ofSide] of Map.groupBy(those, (one) => one.side)) {
        const told = await tellingOf(ctx, side, { type, payload });
        if (told === undefined) continue;
        const heard = ofSide.filter((endpoint) => isFrom(endpoint, told));
        const what = {
          ...{ event: eventId, type, payload, person: told.person ?? null },
          at: told.at?.toISOString() ?? at,
          due: (told.isOfHour === true ? endOfHour(ctx.clock()) : ctx.clock()).toISOString(),
        };
        // By chance, not in order of time, which of some is not to be told.
        for (const { id: endpoint } of heard)
          planned.push({ id: newPublicId(), endpoint, ...what });
      }
    }
    if (planned.length > 0) await insertDeliveries(ctx.tx, planned);
  },
});

/** What a member of that side may know of an event, now. */
export function tellingOf(
  ctx: Ctx<never>,
  side: Side,
  { type, payload }: DomainEvent,
): Promise<Told | undefined> {
  const event = ctx.registry.publicEvents.get(type);
  return event?.tell(ctx, anyMember(side), payload as never) ?? Promise.resolve(undefined);
}

/** Whether it is of a place that an endpoint is told of; none chosen: of all. */
export const isFrom = ({ places }: { places: readonly string[] }, told: Told): boolean =>
  places.length === 0 || told.places.some((place) => places.includes(place));
