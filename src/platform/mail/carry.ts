import pLimit from 'p-limit';
import { system } from '../actor.ts';
import { perform, type Deps } from '../perform.ts';
import type { AnyUseCase, OutOf } from '../use-case.ts';
import { composeEmail, settleEmail, type takeEmails } from './outgoing.ts';
import { Refusal } from '../verdict.ts';
import { Undelivered, openMail } from './send.ts';

/** Connections to the mail server of one process. */
const AT_ONCE = 3;

/**
 * Brings e-mails to the mail server, each composed, sent and settled by itself, and no transaction open meanwhile.
 * One that was sent when the process ended is sent once more, under the same Message-ID. Throws what went wrong in
 * composing one of them when all have had their turn.
 */
export async function carryEmails(
  deps: Deps,
  { ids }: OutOf<typeof takeEmails>,
  signal: AbortSignal,
): Promise<void> {
  if (ids.length === 0) return;
  const mail = openMail(deps.settings, AT_ONCE);
  const few = pLimit(AT_ONCE);
  let away: Undelivered | undefined;
  const bring = async (id: string) => {
    // What is not begun any more waits until its lease is over.
    if (signal.aborted) return;
    try {
      // Where nobody answers, one is enough to find out.
      if (away !== undefined) throw away;
      const { message } = await performed(deps, composeEmail, { id });
      if (message === null) return;
      await mail.send(message, id);
      await performed(deps, settleEmail, { id, problem: null });
    } catch (problem) {
      // It was erased meanwhile, with whom it was for.
      if (problem instanceof Refusal && problem.code === 'not_found') return;
      const undelivered = problem instanceof Undelivered ? problem : undefined;
      if (undelivered?.isServerAway) away = undelivered;
      const { code = 'composing', isFinal = false } = undelivered ?? {};
      await performed(deps, settleEmail, { id, problem: code, isFinal });
      if (undelivered === undefined) throw problem;
    }
  };
  const outcomes = await Promise.allSettled(ids.map((id) => few(() => bring(id))));
  mail.close();
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function performed<U extends AnyUseCase>(deps: Deps, useCase: U, input: object) {
  return (await perform(deps, system, useCase, input, { network: 'worker' })) as OutOf<U>;
}
