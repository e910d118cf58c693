import { type Actor, holds, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayBeSelf } from '../account/account.policy.ts';

/** Whom one does not see, one cannot report: the other side, and whoever is out of one's sight. */
export const mayReport = (actor: Actor, person: { personaId: string; side: Side }): Verdict =>
  firstDenial(
    mayBeSelf(actor),
    actor.personaId === person.personaId ? deny('not_oneself') : allow,
    actor.side === person.side && !actor.blocked.includes(person.personaId)
      ? allow
      : deny('not_found'),
  );

/** Sides are corrected by operators who are cleared for work among young people. */
export const mayCorrect = (actor: Actor): Verdict =>
  holds(actor, 'safeguard') ? allow : deny('not_found');

export const mayCorrectFor = (actor: Actor, person: { personaId: string }): Verdict =>
  firstDenial(
    mayCorrect(actor),
    actor.personaId === person.personaId ? deny('not_oneself') : allow,
  );
