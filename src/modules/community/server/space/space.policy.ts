import { isSignedIn } from '#platform/actor.policy.ts';
import { holds, type Actor, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** A space, as far as powers ask: whoever looks after the space it stands in looks after it too. */
export type SpacePlace = { id: string; parentId: string | null; side: Side };

export { isSignedIn };

/** Whether a power is held for a space: everywhere on its side, there, or where it stands. */
export const holdsAt = (actor: Actor, power: string, place: SpacePlace): boolean =>
  holds(actor, power, place) ||
  (place.parentId !== null && holds(actor, power, { id: place.parentId, side: place.side }));

export const arranges = (actor: Actor, place: SpacePlace): boolean =>
  holdsAt(actor, 'arrange', place);

/** Whether the actor looks after a place, as `managedBy` asks it of the database. */
export const manages = (actor: Actor, place: SpacePlace): boolean =>
  arranges(actor, place) || holdsAt(actor, 'moderate', place);

/** Operators arrange everywhere, hosts their own space; for everybody else there is nothing to arrange. */
export const mayArrange = (actor: Actor, place: SpacePlace): Verdict =>
  arranges(actor, place) ? allow : deny('arrangers_only');

/** Where a space stands among others is for who arranges those: a sub-forum's place, for who arranges its parent. */
export const mayMove = (actor: Actor, place: SpacePlace): Verdict =>
  holds(actor, 'arrange', { id: place.parentId ?? '', side: place.side })
    ? allow
    : deny('arrangers_only');

export type NewPlace = {
  side: Side;
  sideIsOn: boolean;
  /** The space it is to stand in. */
  parent: { id: string; parentId: string | null; side: Side; archived: boolean } | null;
};

/**
 * A space of its own is begun by who may arrange everywhere on that side: on the teen side that is
 * somebody with a current clearance. A sub-forum, by who arranges the space it stands in.
 */
export const mayCreate = (actor: Actor, { side, sideIsOn, parent }: NewPlace): Verdict =>
  firstDenial(
    parent === null
      ? // A scope never has this id: only the power without a scope holds for it.
        holds(actor, 'arrange', { id: '', side })
        ? allow
        : deny('arrangers_only')
      : mayArrange(actor, parent),
    sideIsOn ? allow : deny('side_is_off'),
    parent === null || parent.parentId === null ? allow : deny('one_level_only'),
    parent === null || parent.side === side ? allow : deny('other_side'),
    parent?.archived === true ? deny('space_archived') : allow,
  );

/** What young people write is never open to the whole world. */
export const mayBePublic = (space: { side: Side }): Verdict =>
  space.side === 'adult' ? allow : deny('teens_never_public');

/** What a space is to become; `opens`: the whole world is to read it. */
const mayOpen = (space: { side: Side; opens: boolean }): Verdict =>
  space.opens ? mayBePublic(space) : allow;

export const mayCreateAs = (actor: Actor, place: NewPlace & { opens: boolean }): Verdict =>
  firstDenial(mayCreate(actor, place), mayOpen(place));

export const mayChangeReaders = (actor: Actor, space: SpacePlace & { opens: boolean }): Verdict =>
  firstDenial(mayArrange(actor, space), mayOpen(space));

export const mayArchive = (actor: Actor, space: SpacePlace & { archived: boolean }): Verdict =>
  firstDenial(mayArrange(actor, space), space.archived ? deny('archived_already') : allow);

export const mayReopenSpace = (
  actor: Actor,
  space: SpacePlace & { archived: boolean; parentArchived: boolean },
): Verdict =>
  firstDenial(
    mayArrange(actor, space),
    space.archived ? allow : deny('not_archived'),
    space.parentArchived ? deny('parent_is_archived') : allow,
  );

/** Whether the actor may open threads and reply in a space they read; `writable` is the database's word. */
export const mayWriteIn = (
  actor: Actor,
  space: { archived: boolean; writable: boolean },
): Verdict =>
  firstDenial(
    isSignedIn(actor),
    space.archived ? deny('space_archived') : allow,
    space.writable ? allow : deny('readers_only_here'),
  );

/** Whether the actor may begin spaces that stand by themselves, on a side at least. */
export const arrangesAnywhere = (actor: Actor): boolean =>
  (['adult', 'teen'] as const).some((side) => holds(actor, 'arrange', { id: '', side }));
