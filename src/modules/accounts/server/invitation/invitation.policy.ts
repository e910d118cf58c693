import { isSignedIn } from '#platform/actor.policy.ts';
import { type Actor, isPerson, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { sidesDecided, sidesOperated } from '../joining/joining.policy.ts';

/** Those who decide on newcomers invite for the house: as many as they like. */
export const invitesForHouse = (actor: Actor): boolean => sidesDecided(actor).length > 0;

/** The sides an actor may invite to: the own one, and those whose newcomers they decide on. */
export const sidesInvited = (actor: Actor): Side[] =>
  isPerson(actor) ? [...new Set([actor.side, ...sidesDecided(actor)])] : [];

export const mayInvite = (
  actor: Actor,
  place: { side: Side | null; memberInvitations: number },
): Verdict =>
  firstDenial(
    isSignedIn(actor),
    invitesForHouse(actor) || place.memberInvitations > 0 ? allow : deny('members_do_not_invite'),
    sidesInvited(actor).includes(place.side ?? actor.side) ? allow : deny('not_found'),
  );

/** One's own, or any of a side that one looks after. */
export const mayRevoke = (actor: Actor, one: { madeBy: string; side: Side }): Verdict =>
  firstDenial(
    isSignedIn(actor),
    actor.personaId === one.madeBy || sidesOperated(actor).includes(one.side)
      ? allow
      : deny('not_found'),
  );
