import { z } from 'zod';
import { onlySystem } from '#platform/actor.policy.ts';
import { envelopeOf } from '#platform/public-event.contract.ts';
import { originOf } from '#platform/origin.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import {
  lockEndpointOf,
  putFailing,
  putStopped,
  putTaken,
  type Endpoint,
} from '../endpoint/endpoint.sql.ts';
import { secretsOf } from '../endpoint/secrets.ts';
import { tellOperators } from '../endpoint/told.sql.ts';
import {
  lockWaiting,
  putBack,
  putBody,
  putEnd,
  putOff,
  takeDeliveries,
  type Waiting,
} from './delivery.sql.ts';
import { isFrom, tellingOf } from './plan-deliveries.ts';
import { FAILING_FOR, pauseAfter } from './schedule.rules.ts';
import { signatureOf } from './signature.ts';
import { tested } from './test-event.ts';

/** How long whoever took them has them, in ms: longer than all of them can take (`carry-deliveries.ts`). */
const LEASE = 150_000;
/** What may not be told any more: it is not sent, nor sent again with what failed. */
export const WITHHELD = 'not_shown';
/** What cannot be signed. */
const SEALED = 'sealed';
const unsent = { status: null, answer: null };

export const takeDueDeliveries = useCase()({
  name: 'webhooks.take_deliveries',
  about: 'Take what is to be sent to webhooks now.',
  internal: true,
  may: onlySystem,
  async run({ tx, now }) {
    const lease = new Date(now.getTime() + LEASE);
    const taken = await takeDeliveries(tx, now, { lease, tested: tested.type });
    return { ids: taken.map(({ id }) => id), isMore: taken.some(({ isMore }) => isMore) };
  },
});

const One = z.strictObject({ delivery: z.uuid() });
/** The endpoint first, as whoever takes both. */
const onItsWay = async ({ tx }: Pick<Ctx, 'tx'>, { delivery }: z.infer<typeof One>) => {
  const endpoint = await lockEndpointOf(tx, delivery);
  const waiting = endpoint && (await lockWaiting(tx, delivery));
  return endpoint && waiting && { endpoint, waiting };
};

export type WebhookRequest = { address: string; headers: Record<string, string>; body: string };

export const composeDelivery = useCase()({
  name: 'webhooks.compose_delivery',
  about: 'Write and sign what was taken, if a member of its side may still know of it.',
  internal: true,
  input: One,
  subject: onItsWay,
  may: onlySystem,
  async run(ctx, _input, { endpoint, waiting }): Promise<{ request: WebhookRequest | null }> {
    const { tx, now, settings } = ctx;
    const secrets = secretsOf(endpoint, settings, now);
    if (secrets === undefined && endpoint.stopped === null) await stop(ctx, endpoint, 'sealed');
    if (secrets === undefined && waiting.type === tested.type) {
      await putEnd(tx, waiting.id, { now, isSent: false, ...unsent, problem: SEALED });
      return { request: null };
    }
    if (secrets === undefined || (endpoint.stopped !== null && waiting.type !== tested.type)) {
      await putBack(tx, waiting.id, now);
      return { request: null };
    }
    const body = await bodyOf(ctx, endpoint, waiting);
    if (body === undefined) {
      await putEnd(tx, waiting.id, { now, isSent: false, ...unsent, problem: WITHHELD });
      return { request: null };
    }
    await putBody(tx, waiting.id, body);
    const signed = signatureOf({ id: `msg_${waiting.id}`, at: now, body }, secrets);
    const headers = { 'content-type': 'application/json', 'user-agent': 'Samovar', ...signed };
    return { request: { address: endpoint.address, headers, body } };
  },
});

/** As it is told now, checked against what we promised to tell. */
async function bodyOf(
  ctx: Ctx,
  endpoint: Endpoint,
  { type, payload, happenedAt }: Waiting,
): Promise<string | undefined> {
  const event = ctx.registry.publicEvents.get(type);
  const told = await tellingOf(ctx, endpoint.side, { type, payload } as Parameters<
    typeof tellingOf
  >[2]);
  if (event === undefined || told === undefined) return undefined;
  // What was chosen may have been narrowed meanwhile.
  const isMeant = type === tested.type || (endpoint.types.includes(type) && isFrom(endpoint, told));
  if (!isMeant) return undefined;
  const { version } = event;
  const data = { ...told.data, link: originOf(ctx.settings) + told.link };
  const said = { type, version, timestamp: happenedAt.toISOString(), data };
  return JSON.stringify(envelopeOf(event, event.data).parse(said));
}

export const settleDelivery = useCase()({
  name: 'webhooks.settle_delivery',
  about: 'Write down what became of a delivery: it was taken, is tried again, or is given up.',
  internal: true,
  input: One.extend({
    outcome: z.enum(['sent', 'gone', 'later', 'refused']),
    /** What was in the way, as a code. */
    problem: z.string().max(60).nullable(),
    status: z.number().int().min(0).max(999).nullable(),
    answer: z.string().max(1000).nullable(),
    /** Ms that we are asked to wait. */
    wait: z.number().min(0).default(0),
  }),
  subject: onItsWay,
  may: onlySystem,
  async run(ctx, { outcome, wait, ...answered }, { endpoint, waiting }) {
    const { tx, now } = ctx;
    if (outcome === 'sent') {
      await putEnd(tx, waiting.id, { ...answered, now, isSent: true });
      await putTaken(tx, endpoint.id, now);
      return {};
    }
    const pause = outcome === 'later' ? pauseAfter(waiting.attempts) : null;
    if (pause === null) await putEnd(tx, waiting.id, { ...answered, now, isSent: false });
    else await putOff(tx, waiting.id, new Date(now.getTime() + Math.max(pause, wait)), answered);
    await putFailing(tx, endpoint.id, now);
    const since = endpoint.failingSince ?? now;
    if (endpoint.stopped !== null) return {};
    if (outcome === 'gone') await stop(ctx, endpoint, 'gone');
    else if (now.getTime() - since.getTime() >= FAILING_FOR) await stop(ctx, endpoint, 'failing');
    return {};
  },
});

/** Those who run the place are told once: it goes on when one of them says so. */
async function stop(ctx: Ctx, { id }: Endpoint, why: 'gone' | 'failing' | 'sealed'): Promise<void> {
  await putStopped(ctx.tx, id, why, ctx.now);
  tellOperators(ctx, id, why);
}
