import { withSession } from '#platform/actor.policy.ts';
import { holds, type Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** For so long a line that was removed is brought back. */
export const DAYS_TO_BRING_BACK = 14;

/** Whoever runs the place. */
export const maySeeHelplines = (actor: Actor): Verdict =>
  holds(actor, 'operate') ? allow : deny('not_found');

/** A person, not a program that holds a token: somebody may call what stands there in great need. */
export const mayTendHelplines = (actor: Actor): Verdict =>
  firstDenial(maySeeHelplines(actor), withSession(actor));

export const mayBringBack = (actor: Actor, line: { removedAt: Date; now: Date }): Verdict =>
  firstDenial(
    mayTendHelplines(actor),
    line.now.getTime() - line.removedAt.getTime() > DAYS_TO_BRING_BACK * 86_400_000
      ? deny('too_late_to_undo')
      : allow,
  );
