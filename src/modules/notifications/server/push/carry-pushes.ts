import pLimit from 'p-limit';
import { system } from '#platform/actor.ts';
import { reach, Unreached } from '#platform/outbound/reach.ts';
import { askedToWait } from '#platform/outbound/retry.rules.ts';
import { perform, type Deps } from '#platform/perform.ts';
import type { AnyUseCase, OutOf } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { composePush, settlePush, type takeDuePushes } from './outgoing-pushes.ts';
import type { PushRequest } from './push-request.ts';
import { LATEST, outcomeOf } from './push.rules.ts';

/** Brought at the same time by one process: a service that keeps us waiting holds up few others. */
const AT_ONCE = 20;

/**
 * Brings pushes to the services of browsers, each composed, sent and settled by itself, and no transaction open
 * meanwhile. One that was sent when the process ended is sent once more, and takes the first one's place on its device.
 */
export async function carryPushes(
  deps: Deps,
  { ids }: OutOf<typeof takeDuePushes>,
  signal: AbortSignal,
): Promise<void> {
  const few = pLimit(AT_ONCE);
  const bring = async (id: string) => {
    // What is not begun any more waits until its lease is over.
    if (signal.aborted) return;
    try {
      const { request } = await composed(deps, id);
      if (request !== null)
        await performed(deps, settlePush, { id, ...(await sent(deps, request)) });
    } catch (problem) {
      // It was erased meanwhile, with whom it was for.
      if (!(problem instanceof Refusal && problem.code === 'not_found')) throw problem;
    }
  };
  const outcomes = await Promise.allSettled(ids.map((id) => few(() => bring(id))));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** One that cannot be sealed is put off and given up as one that cannot be brought. The trouble is told all the same. */
async function composed(deps: Deps, id: string) {
  try {
    return await performed(deps, composePush, { id });
  } catch (problem) {
    if (!(problem instanceof Refusal))
      await performed(deps, settlePush, { id, outcome: 'later', problem: 'not_composed' });
    throw problem;
  }
}

async function sent({ settings, now }: Deps, { endpoint, headers, body }: PushRequest) {
  try {
    const answer = await reach(endpoint, { headers, body }, settings);
    const wait = askedToWait(answer.headers['retry-after'], now(), LATEST);
    return { outcome: outcomeOf(answer.status), problem: String(answer.status), wait };
  } catch (problem) {
    if (!(problem instanceof Unreached)) throw problem;
    const { code, isRefused } = problem;
    return { outcome: isRefused ? ('gone' as const) : ('later' as const), problem: code };
  }
}

async function performed<U extends AnyUseCase>(deps: Deps, useCase: U, input: object) {
  return (await perform(deps, system, useCase, input, { network: 'worker' })) as OutOf<U>;
}
