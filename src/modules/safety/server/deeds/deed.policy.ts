import { isSignedIn } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** For so long a deed can be undone from the log; what takes it back stays there where it is done. */
const DAYS_TO_UNDO = 14;

export type DeedFacts = {
  at: Date;
  personId: string | null;
  /** The actor holds the power by which it was done, there. */
  isTheirs: boolean;
  /** Some act takes it back. */
  isUndoable: boolean;
  isUndone: boolean;
  /** Something else was done since with the same thing. */
  isOvertaken: boolean;
};

/** Whoever may do it again, unless it was done to them; the act that takes it back is judged by itself. */
export const mayUndoDeed = (actor: Actor, deed: DeedFacts, now: Date): Verdict =>
  firstDenial(
    isSignedIn(actor),
    deed.isTheirs ? allow : deny('not_found'),
    deed.personId !== null && deed.personId === actor.personaId ? deny('not_oneself') : allow,
    deed.isUndoable ? allow : deny('cannot_be_undone'),
    deed.isUndone ? deny('undone_already') : allow,
    deed.isOvertaken ? deny('something_came_since') : allow,
    now.getTime() - deed.at.getTime() > DAYS_TO_UNDO * 86_400_000
      ? deny('too_late_to_undo')
      : allow,
  );

/** Whoever holds a duty reads what they may have done themselves. */
export const mayReadDeeds = (actor: Actor): Verdict =>
  firstDenial(isSignedIn(actor), actor.powers.length > 0 ? allow : deny('not_found'));
