import { onlySystem } from '#platform/actor.policy.ts';
import { putOut } from '#platform/mail/outgoing.ts';
import { useCase } from '../joined.ts';
import { dueReaders, insertLetters, putNext, type Letter } from './email.sql.ts';
import { inboxEmails } from './compose.ts';
import { nextTurn, quietUntil } from './pace.rules.ts';

/** What was seen in this time nobody is written to about, in ms; and more that comes in it goes into one letter. */
export const GATHERED_FOR = 2 * 60_000;
const AT_ONCE = 200;

export const planEmails = useCase({
  name: 'notifications.plan_emails',
  about:
    'Put letters on their way to those who want to hear of their inbox by e-mail, when their turn has come.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const { tx, now } = ctx;
    const since = new Date(now.getTime() - GATHERED_FOR);
    const due = await dueReaders(tx, now, { since, limit: AT_ONCE });
    const next = [];
    // Many have the same turn: to look for it goes from quarter to quarter, and a batch must hold up no page.
    const turns = new Map<string, Date>();
    const letters: Letter[] = [];
    for (const { personaId, pace, toldSeq, lastSeq, isOnWay, ...hours } of due) {
      const quiet = quietUntil(now, hours);
      // Where the mail server is away one letter waits for each; it tells of what came meanwhile, too.
      const isWritten = quiet === null && !isOnWay;
      if (isWritten) letters.push({ id: ctx.newId(), personaId, afterSeq: toldSeq });
      const turn = `${pace}:${hours.zone}`;
      const nextAt = quiet ?? turns.get(turn) ?? nextTurn(now, pace, hours);
      if (quiet === null) turns.set(turn, nextAt);
      next.push({ personaId, nextAt, told: isWritten ? lastSeq : null });
    }
    if (letters.length > 0) {
      await insertLetters(tx, letters, now);
      await putOut(ctx.as(), inboxEmails, ...letters.map(({ id }) => id));
    }
    if (next.length > 0) await putNext(tx, next);
    return { isMore: due.length === AT_ONCE };
  },
});
