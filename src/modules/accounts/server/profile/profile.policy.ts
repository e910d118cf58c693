import { isSignedIn } from '#platform/actor.policy.ts';
import { holds, type Actor, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

export type Profile = { personaId: string; side: Side; held: boolean };

const isSelf = (actor: Actor, { personaId }: Profile): boolean => actor.personaId === personaId;

/** Looks after everything on that side, not only one place. */
export const managesSide = (actor: Actor, side: Side): boolean =>
  // A scope never has this id: only the power without a scope holds for it.
  holds(actor, 'moderate', { id: '', side });

export const mayEditProfile = (actor: Actor, profile: Profile): Verdict =>
  isSelf(actor, profile) ? allow : deny('not_yours');

/** Words that wait are seen by whoever wrote them and by those who decide. */
export const maySeeHeld = (actor: Actor, profile: Profile): boolean =>
  isSelf(actor, profile) || managesSide(actor, profile.side);

export const mayRelease = (actor: Actor, profile: Profile): Verdict =>
  firstDenial(
    isSignedIn(actor),
    managesSide(actor, profile.side) ? allow : deny('not_found'),
    isSelf(actor, profile) ? deny('not_oneself') : allow,
    profile.held ? allow : deny('not_held'),
  );
