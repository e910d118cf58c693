import type { Actor, Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayOperateOn } from '../joining/joining.policy.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';

/** Who is let back in. `isTrusted`: they hold a duty. */
type HelpSubject = { personaId: string; side: Side; isProved: boolean; isTrusted: boolean };

/**
 * Whoever runs a side lets its people back in, but nobody who holds a duty: an operator could make
 * themselves another operator, or a holder of cases. For those there is the machine itself.
 */
export const mayHelp = (actor: Actor, subject: HelpSubject): Verdict =>
  actor.kind === 'system'
    ? allow
    : firstDenial(
        mayOperateOn(actor, subject),
        actor.personaId === subject.personaId ? deny('not_oneself') : allow,
        subject.isTrusted ? deny('helped_on_the_machine') : allow,
        mayChangeWayIn(actor, subject),
      );
