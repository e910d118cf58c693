import { newPublicId } from '#platform/ids.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OneDelivery, OneEndpoint, SendFailedAgain } from '../../contract.ts';
import { mayTend } from '../endpoint/endpoint.policy.ts';
import { lockEndpoint, lockEndpointOf } from '../endpoint/endpoint.sql.ts';
import { powerOver } from '../endpoint/tending.ts';
import { insertDeliveries, lockDelivery, putAnew, putFailedAnew } from './delivery.sql.ts';
import { WITHHELD } from './outgoing-deliveries.ts';
import { tested } from './test-event.ts';

const sixty = [{ points: 60, seconds: 3600, by: 'account' }] as const;

export const sendTest = useCase()({
  name: 'webhooks.send_test',
  about: 'Send a test to a webhook, also to one that is stopped. Recorded.',
  input: OneEndpoint,
  limits: sixty,
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  may: mayTend,
  async run(ctx, { endpoint }) {
    const [id, event] = [newPublicId(), ctx.newId()];
    const at = ctx.now.toISOString();
    const what = { type: tested.type, payload: {}, person: null, at, due: at };
    await insertDeliveries(ctx.tx, [{ id, endpoint, event, ...what }]);
    return { delivery: id, endpoint };
  },
  power: ({ endpoint }) => powerOver(endpoint),
});

export const sendAgain = useCase()({
  name: 'webhooks.send_again',
  about: 'Send once more what was sent to a webhook, under the same id. Recorded.',
  input: OneDelivery,
  limits: sixty,
  async subject({ tx }, { delivery }) {
    const endpoint = await lockEndpointOf(tx, delivery);
    if (endpoint === undefined || endpoint.stopped === 'removed') return undefined;
    const found = await lockDelivery(tx, delivery);
    return found && { ...endpoint, isWaiting: found.isWaiting };
  },
  may: mayTend,
  async run(ctx, { delivery }, { id: endpoint, isWaiting }) {
    if (isWaiting) throw new Refusal('conflict', 'webhook_waits_already');
    await putAnew(ctx.tx, delivery, ctx.now);
    return { delivery, endpoint };
  },
  power: ({ delivery }, { id }) => powerOver(id, { delivery }),
});

/** Sent anew by one press; what is left over is for the next. */
const MOST = 1000;

export const sendFailedAgain = useCase()({
  name: 'webhooks.send_failed_again',
  about:
    'Send a webhook once more what it did not take, all of it or since a day; a thousand at once. Recorded.',
  input: SendFailedAgain,
  limits: sixty,
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  may: mayTend,
  async run(ctx, { endpoint, since }) {
    const which = { since: since ?? null, withheld: WITHHELD, most: MOST };
    return {
      deliveries: await putFailedAnew(ctx.tx, endpoint, { now: ctx.now, ...which }),
      endpoint,
    };
  },
  power: ({ endpoint }, _subject, { deliveries }) => powerOver(endpoint, { deliveries }),
});
