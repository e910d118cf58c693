import { baseOf } from '#platform/base.ts';
import type { Actor } from '#platform/actor.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { query } from '#platform/use-case.ts';
import { EndpointInput, type EndpointsView, type EndpointView } from '../../contract.ts';
import { listDeliveries } from '../delivery/delivery.sql.ts';
import { offeredTypes } from '../delivery/test-event.ts';
import { mayOperate, mayTellOf, seesYoung } from './endpoint.policy.ts';
import { listEndpoints } from './endpoint.sql.ts';
import { standing } from './write-endpoint.ts';

const sidesFor = (actor: Actor) =>
  seesYoung(actor) ? (['adult', 'teen'] as const) : (['adult'] as const);

export const endpoints = query()({
  name: 'webhooks.endpoints',
  about: 'Which programs elsewhere are told of what happens here, and whether they take it.',
  may: mayOperate,
  statements: 1,
  async read({ tx, actor, registry }): Promise<EndpointsView> {
    const found = await listEndpoints(tx, { sides: sidesFor(actor) });
    return {
      endpoints: found.map(({ formerUntil: _former, ...one }) => one),
      types: offeredTypes(registry),
      can: { young: mayTellOf(actor, 'teen') },
    };
  },
});

export const endpoint = query()({
  name: 'webhooks.endpoint',
  about: 'One webhook, what was sent to it and what was answered, the newest first.',
  input: EndpointInput,
  may: mayOperate,
  statements: 2,
  async read({ tx, actor, registry }, asked): Promise<EndpointView | undefined> {
    const { endpoint: id, limit } = asked;
    const [one] = await listEndpoints(tx, { sides: sidesFor(actor), one: id });
    if (one === undefined) return undefined;
    const rows = await listDeliveries(tx, id, asked);
    const { page, next } = pageOf(rows, limit, ({ madeAt: at, id }) => momentOf({ at, id }));
    return {
      ...one,
      base: baseOf(standing(one)),
      offered: offeredTypes(registry),
      deliveries: page.map(({ madeAt: _madeAt, ...delivery }) => delivery),
      next,
    };
  },
});
