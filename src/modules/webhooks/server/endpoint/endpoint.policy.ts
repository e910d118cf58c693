import { withSession } from '#platform/actor.policy.ts';
import { holds, type Actor, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** Whoever runs the place. */
export const mayOperate = (actor: Actor): Verdict =>
  holds(actor, 'operate') ? allow : deny('not_found');

/** What happens among the young is seen, and sent anywhere, by those alone who are cleared to look after them. */
export const seesYoung = (actor: Actor): boolean => holds(actor, 'safeguard');
export const mayTellOf = (actor: Actor, side: Side): Verdict =>
  side === 'adult' || seesYoung(actor) ? allow : deny('not_cleared_for_young');

/** A person, not a program that holds a token: what is sent out stays sent. */
export const mayTend = (actor: Actor, { side }: { side: Side }): Verdict =>
  firstDenial(
    mayOperate(actor),
    side === 'adult' || seesYoung(actor) ? allow : deny('not_found'),
    withSession(actor),
  );

export const mayBegin = (actor: Actor): Verdict =>
  firstDenial(mayOperate(actor), withSession(actor));
