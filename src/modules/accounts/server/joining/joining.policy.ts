import { type Actor, holds, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/**
 * The sides whose newcomers an actor decides on: of adults whoever runs the place or moderates it
 * everywhere; of young people only those among them with a current clearance.
 */
export function sidesDecided(actor: Actor): Side[] {
  const moderates = (side: Side) =>
    actor.powers.some(
      ({ power, scope, sides }) => power === 'moderate' && scope === null && sides.includes(side),
    );
  const adult: Side[] = holds(actor, 'operate') || moderates('adult') ? ['adult'] : [];
  const teen: Side[] = holds(actor, 'safeguard') || moderates('teen') ? ['teen'] : [];
  return [...adult, ...teen];
}

export const mayDecide = (actor: Actor): Verdict =>
  sidesDecided(actor).length > 0 ? allow : deny('not_found');

/** A request of a side that one does not decide on is not there. */
export const mayDecideOn = (actor: Actor, subject: { side: Side }): Verdict =>
  sidesDecided(actor).includes(subject.side) ? allow : deny('not_found');

export const mayOperate = (actor: Actor): Verdict =>
  holds(actor, 'operate') ? allow : deny('not_found');

/** The sides whose imported people and invitations an operator looks after. */
export const sidesOperated = (actor: Actor): Side[] =>
  holds(actor, 'operate') ? [...(['adult'] as const), ...young(actor)] : [];

const young = (actor: Actor): Side[] => (holds(actor, 'safeguard') ? ['teen'] : []);

export const mayOperateOn = (actor: Actor, subject: { side: Side }): Verdict =>
  sidesOperated(actor).includes(subject.side) ? allow : deny('not_found');

/** Whoever asked to join and has no answer yet, or a no. */
export const isApplicant = (actor: Actor): boolean =>
  actor.accountId !== null &&
  actor.restrictions.some((one) => one === 'waiting' || one === 'declined');

export const mayFollowRequest = (actor: Actor): Verdict =>
  isApplicant(actor) ? allow : deny('not_found');

/** Taking back a request erases it; a token that was lost must not do that. */
export const mayWithdraw = (actor: Actor): Verdict =>
  firstDenial(mayFollowRequest(actor), actor.sessionKey === null ? deny('session_only') : allow);
