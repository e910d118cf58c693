import { isSignedIn } from '#platform/actor.policy.ts';
import { type Actor, holds, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** Of one's own side; also behind a block, whoever began it: it must silence nobody about a grown-up among the young. */
export const mayReport = (actor: Actor, person: { personaId: string; side: Side }): Verdict =>
  firstDenial(
    isSignedIn(actor),
    actor.personaId === person.personaId ? deny('not_oneself') : allow,
    actor.side === person.side ? allow : deny('not_found'),
  );

/** Sides are corrected by operators who are cleared for work among young people. */
export const mayCorrect = (actor: Actor): Verdict =>
  holds(actor, 'safeguard') ? allow : deny('not_found');

export const mayCorrectFor = (actor: Actor, person: { personaId: string }): Verdict =>
  firstDenial(
    mayCorrect(actor),
    actor.personaId === person.personaId ? deny('not_oneself') : allow,
  );

/** Only where somebody said something is there anything to dismiss. */
export const mayDismiss = (actor: Actor, person: { personaId: string; reports: number }): Verdict =>
  firstDenial(mayCorrectFor(actor, person), person.reports > 0 ? allow : deny('not_found'));
