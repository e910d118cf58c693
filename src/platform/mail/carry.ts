import pLimit from 'p-limit';
import { system } from '../actor.ts';
import { perform, type Deps } from '../perform.ts';
import type { AnyUseCase, OutOf } from '../use-case.ts';
import type { EmailMessage } from './email.ts';
import { isOfServer } from './obstacle.rules.ts';
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
  { taken }: OutOf<typeof takeEmails>,
  signal: AbortSignal,
): Promise<void> {
  if (taken.length === 0) return;
  const mail = openMail(deps.settings, AT_ONCE);
  const few = pLimit(AT_ONCE);
  let away: Undelivered | undefined;
  const bring = async (one: { id: string; attempts: number }) => {
    // What is not begun any more waits until its lease is over.
    if (signal.aborted) return;
    let message: EmailMessage | null = null;
    try {
      // Where nobody answers, one is enough to find out.
      if (away !== undefined) throw away;
      ({ message } = await performed(deps, composeEmail, one));
      if (message === null) return;
      await mail.send(message, one.id);
    } catch (problem) {
      if (isGone(problem)) return;
      const undelivered = problem instanceof Undelivered ? problem : undefined;
      if (undelivered && isOfServer(undelivered.obstacle)) away = undelivered;
      const code = undelivered?.code ?? 'composing';
      await settled(deps, one, message, code);
      if (undelivered === undefined) throw problem;
      return;
    }
    await settled(deps, one, message, null);
  };
  const outcomes = await Promise.allSettled(taken.map((one) => few(() => bring(one))));
  mail.close();
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** It was erased meanwhile, with whom it was for; or its lease was over, and somebody else has it now. */
const isGone = (problem: unknown): boolean =>
  problem instanceof Refusal && problem.code === 'not_found';

async function settled(
  deps: Deps,
  one: { id: string; attempts: number },
  message: EmailMessage | null,
  problem: string | null,
): Promise<void> {
  const whose = message && { accountId: message.accountId, address: message.to };
  await performed(deps, settleEmail, { ...one, problem, whose }).catch((refusal: unknown) => {
    if (!isGone(refusal)) throw refusal;
  });
}

async function performed<U extends AnyUseCase>(deps: Deps, useCase: U, input: object) {
  return (await perform(deps, system, useCase, input, { network: 'worker' })) as OutOf<U>;
}
