import { z } from 'zod';
import { memberAway } from '#modules/accounts/index.server.ts';
import type { Person } from '#platform/actor.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { insertDemoEmail } from '#platform/mail/demo-email.sql.ts';
import { waitAfter } from '#platform/mail/outgoing.rules.ts';
import { originOf } from '#platform/origin.ts';
import { freshItems } from '../inbox/fresh.ts';
import { quietUntil } from '../email/pace.rules.ts';
import { useCase, type Ctx } from '../joined.ts';
import { requestFor, type PushRequest } from './push-request.ts';
import { openKey } from './push-key.ts';
import { keptFor } from './push.rules.ts';
import {
  deleteDevice,
  findPushChoice,
  lockPush,
  putBackPush,
  putOffPush,
  putSettled,
  takePushes,
  type Waiting,
} from './push.sql.ts';

/** Taken at once, and how long whoever took them has them, in ms: longer than all of them can take (`carry-pushes.ts`). */
const AT_ONCE = 40;
const LEASE = 60_000;

export const takeDuePushes = useCase({
  name: 'notifications.take_pushes',
  about: 'Take the pushes that are due, to bring them to the push services of browsers.',
  internal: true,
  may: onlySystem,
  async run({ tx, now }) {
    const lease = new Date(now.getTime() + LEASE);
    const ids = await takePushes(tx, now, { lease, limit: AT_ONCE });
    return { ids, isMore: ids.length === AT_ONCE };
  },
});

const One = z.strictObject({ id: z.uuid() });

export const composePush = useCase({
  name: 'notifications.compose_push',
  about: 'Seal a push that was taken for its device, if there is still something to tell.',
  internal: true,
  input: One,
  subject: ({ tx, now }, { id }) => lockPush(tx, id, now),
  may: onlySystem,
  async run(ctx, { id }, waiting): Promise<{ request: PushRequest | null }> {
    const request = await composed(ctx, waiting);
    if (request === null) await putSettled(ctx.tx, id, {});
    return { request };
  },
});

/** Nothing where they have read it meanwhile, have signed out there, or it is quiet for them by now. */
async function composed(ctx: Ctx, waiting: Waiting): Promise<PushRequest | null> {
  const { tx, now, settings } = ctx;
  const { personaId, afterSeq } = waiting;
  const choice = waiting.isSeated ? await findPushChoice(tx, personaId) : undefined;
  const reader = choice && (await memberAway(ctx.as(), personaId));
  if (!choice || !reader) return null;
  const quiet = quietUntil(now, choice);
  if (quiet !== null) {
    await putBackPush(tx, personaId, afterSeq, now, quiet);
    return null;
  }
  const items = await freshItems(ctx, reader.person, { afterSeq, off: choice.off });
  if (items.length === 0) return null;
  const request = requestFor(waiting, settings, {
    key: await openKey(tx, settings),
    locale: reader.person.locale,
    isDiscreet: choice.isDiscreet,
    seconds: keptFor(now, choice),
  });
  if (settings.DEMO && waiting.attempts === 1) await keepForDemo(ctx, reader.person, request);
  return request;
}

/** Among the letters of a demonstration, once. */
const keepForDemo = (ctx: Ctx, { accountId }: Person, { endpoint, title }: PushRequest) =>
  insertDemoEmail(ctx.tx, {
    ...{ id: ctx.newId(), at: ctx.now, accountId, subject: title },
    address: new URL(endpoint).host,
    body: `${originOf(ctx.settings)}/inbox`,
  });

export const settlePush = useCase({
  name: 'notifications.settle_push',
  about: 'Write down what became of a push: it was taken, is tried again, or its device is gone.',
  internal: true,
  input: One.extend({
    outcome: z.enum(['sent', 'gone', 'later', 'refused']),
    /** What was in the way, as a code and nothing else. */
    problem: z.string().max(60),
    /** Ms that the service asked us to wait. */
    wait: z.number().min(0).default(0),
  }),
  subject: ({ tx, now }, { id }) => lockPush(tx, id, now),
  may: onlySystem,
  async run({ tx, now }, { id, outcome, problem, wait }, { attempts, until }) {
    if (outcome === 'gone') await deleteDevice(tx, id);
    else if (outcome === 'sent') await putSettled(tx, id, { usedAt: now });
    else {
      const next = new Date(now.getTime() + Math.max(waitAfter(attempts), wait));
      if (outcome === 'later' && next <= until) await putOffPush(tx, id, next, problem);
      else await putSettled(tx, id, { problem });
    }
    return {};
  },
});
