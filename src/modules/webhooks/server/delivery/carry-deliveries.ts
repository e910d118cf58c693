import pLimit from 'p-limit';
import { system } from '#platform/actor.ts';
import { reach, Unreached } from '#platform/outbound/reach.ts';
import { askedToWait } from '#platform/outbound/retry.rules.ts';
import { perform, type Deps } from '#platform/perform.ts';
import { plainText } from '#platform/text.contract.ts';
import type { AnyUseCase, OutOf } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import {
  composeDelivery,
  settleDelivery,
  type takeDueDeliveries,
  type WebhookRequest,
} from './outgoing-deliveries.ts';
import { outcomeOf } from './schedule.rules.ts';

/** Sent at the same time by one process: an endpoint that keeps us waiting holds up few others. */
const AT_ONCE = 20;
/** In ms: no longer is an endpoint waited for that asks us to wait. */
const LATEST = 24 * 3_600_000;
/** Of an answer as much is kept as helps whoever looks for what is wrong. */
const KEPT = 500;

/**
 * Sends to programs elsewhere, each written, sent and settled by itself, and no transaction open meanwhile. What was
 * sent when the process ended is sent once more, under the same id.
 */
export async function carryDeliveries(
  deps: Deps,
  { ids }: OutOf<typeof takeDueDeliveries>,
  signal: AbortSignal,
): Promise<void> {
  const few = pLimit(AT_ONCE);
  const bring = async (delivery: string) => {
    // What is not begun any more waits until its lease is over.
    if (signal.aborted) return;
    try {
      const { request } = await composed(deps, delivery);
      if (request !== null)
        await performed(deps, settleDelivery, { delivery, ...(await sent(deps, request)) });
    } catch (problem) {
      // It was erased meanwhile, with whom it was about.
      if (!(problem instanceof Refusal && problem.code === 'not_found')) throw problem;
    }
  };
  const outcomes = await Promise.allSettled(ids.map((id) => few(() => bring(id))));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

const unanswered = { status: null, answer: null };

/** What cannot be written is put off and given up as what is not taken. The trouble is told all the same. */
async function composed(deps: Deps, delivery: string) {
  try {
    return await performed(deps, composeDelivery, { delivery });
  } catch (problem) {
    if (!(problem instanceof Refusal)) {
      const why = { outcome: 'later', problem: 'not_composed', ...unanswered };
      await performed(deps, settleDelivery, { delivery, ...why });
    }
    throw problem;
  }
}

async function sent({ settings, now }: Deps, { address, headers, body }: WebhookRequest) {
  try {
    const answer = await reach(address, { headers, body: Buffer.from(body) }, settings);
    const outcome = outcomeOf(answer.status);
    return {
      ...{ outcome, status: answer.status },
      problem: outcome === 'sent' ? null : String(answer.status),
      answer: shortened(answer.body),
      wait: askedToWait(answer.headers['retry-after'], now(), LATEST),
    };
  } catch (problem) {
    if (!(problem instanceof Unreached)) throw problem;
    const { code, isRefused } = problem;
    return { outcome: isRefused ? 'refused' : 'later', problem: code, ...unanswered };
  }
}

/** Nothing that PostgreSQL does not keep, or that turns a page round. */
const shortened = (body: Buffer): string =>
  plainText(
    body
      .subarray(0, 4 * KEPT)
      .toString('utf8')
      .replaceAll('\0', ''),
  ).slice(0, KEPT);

async function performed<U extends AnyUseCase>(deps: Deps, useCase: U, input: object) {
  return (await perform(deps, system, useCase, input, { network: 'worker' })) as OutOf<U>;
}
