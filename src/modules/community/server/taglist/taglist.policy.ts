import type { Actor, Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { holdsAt, isSignedIn, type SpacePlace } from '../space/space.policy.ts';

/** A list, with the space it is of. */
export type TaglistFacts = {
  keeperId: string | null;
  space: SpacePlace & { archived: boolean };
};

/** Who announces, arranges or moderates in a space, or where it stands. */
export const announces = (actor: Actor, space: SpacePlace): boolean =>
  ['announce', 'arrange', 'moderate'].some((power) => holdsAt(actor, power, space));

export const mayStart = (actor: Actor, space: SpacePlace & { archived: boolean }): Verdict =>
  firstDenial(
    isSignedIn(actor),
    announces(actor, space) ? allow : deny('announcers_only'),
    space.archived ? deny('space_archived') : allow,
  );

export const isKeeper = (actor: Actor, list: Pick<TaglistFacts, 'keeperId'>): boolean =>
  actor.personaId !== null && list.keeperId === actor.personaId;

/** Its keeper changes it, and whoever may start one in its space. */
export const mayChange = (actor: Actor, list: TaglistFacts): Verdict =>
  firstDenial(
    isSignedIn(actor),
    isKeeper(actor, list) || announces(actor, list.space) ? allow : deny('keepers_only'),
  );

/** Whoever may end it, where the space is written in. */
export const mayResume = (actor: Actor, list: TaglistFacts): Verdict =>
  firstDenial(mayChange(actor, list), list.space.archived ? deny('space_archived') : allow);

export const mayJoin = (actor: Actor, list: Pick<TaglistFacts, 'space'>): Verdict =>
  firstDenial(isSignedIn(actor), list.space.archived ? deny('space_archived') : allow);

export type CalledPost = {
  spaceId: string;
  parentId: string | null;
  side: Side;
  authorId: string | null;
  isOwn: boolean;
  isOut: boolean;
};

/** Its keeper calls a list on a post of their own, with their name, that others can see, in the list's space. */
export const mayCall = (
  actor: Actor,
  { list, post }: { list: TaglistFacts; post: CalledPost },
): Verdict =>
  firstDenial(
    isSignedIn(actor),
    isKeeper(actor, list) ? allow : deny('keepers_only'),
    post.isOwn ? allow : deny('own_posts_only'),
    post.authorId === null ? deny('nameless_calls_nobody') : allow,
    post.isOut ? allow : deny('still_held'),
    [post.spaceId, post.parentId].includes(list.space.id) ? allow : deny('other_space'),
  );
