import type { Actor, Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayHideSeveral } from '#modules/posts/index.server.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { moderates } from '../thread/thread.policy.ts';

/** Where something stands. */
export type Place = { spaceId: string; parentId: string | null; side: Side };
export type ModeratedThread = Place & {
  closedAt: Date | null;
  pinnedAt: Date | null;
  featuredAt: Date | null;
  /** Hidden as a whole, whatever became of its posts. */
  hiddenAt: Date | null;
  mergedInto: string | null;
};
/** Whether the actor looks after a place at all. */
export const mayModerate = (actor: Actor, place: Place): Verdict =>
  firstDenial(isSignedIn(actor), moderates(actor, place) ? allow : deny('only_moderators'));

export const mayModerateThread = (actor: Actor, thread: ModeratedThread): Verdict =>
  firstDenial(
    mayModerate(actor, thread),
    thread.mergedInto === null ? allow : deny('already_merged'),
  );

/** Nobody moves words where they do not look after them. */
export const mayMoveThread = (
  actor: Actor,
  { target, ...thread }: ModeratedThread & { target: Place | undefined },
): Verdict =>
  firstDenial(
    mayModerateThread(actor, thread),
    target === undefined || moderates(actor, target) ? allow : deny('not_a_place_of_yours'),
  );

/** Hides, merges, splits or sets apart: what is out of sight as a whole comes back by being shown, and in no other way. */
export const mayRegroup = (actor: Actor, thread: ModeratedThread): Verdict =>
  firstDenial(
    mayModerateThread(actor, thread),
    thread.hiddenAt === null ? allow : deny('thread_is_hidden'),
  );

/** Posts go to a thread of their own, where it is to stand. */
export const maySplitInto = (
  actor: Actor,
  { there, ...thread }: ModeratedThread & { there: Place | undefined | '' },
): Verdict =>
  firstDenial(
    mayRegroup(actor, thread),
    !there || moderates(actor, there) ? allow : deny('not_a_place_of_yours'),
  );

export const mayHideAll = (
  actor: Actor,
  { chosen, ...thread }: ModeratedThread & { chosen: readonly { isOwn: boolean }[] },
): Verdict => mayHideSeveral(mayModerateThread(actor, thread), chosen);

/** The one that stays is looked after by the same person. */
export const mayMergeThread = (
  actor: Actor,
  { target, ...thread }: ModeratedThread & { target: ModeratedThread | undefined },
): Verdict =>
  firstDenial(mayRegroup(actor, thread), target === undefined ? allow : mayRegroup(actor, target));

export const mayClose = (actor: Actor, thread: ModeratedThread): Verdict =>
  firstDenial(
    mayModerateThread(actor, thread),
    thread.closedAt === null ? allow : deny('already_closed'),
  );

export const mayReopen = (actor: Actor, thread: ModeratedThread): Verdict =>
  firstDenial(
    mayModerateThread(actor, thread),
    thread.closedAt === null ? deny('not_closed') : allow,
  );

export const mayShowThread = (actor: Actor, thread: ModeratedThread): Verdict =>
  firstDenial(
    mayModerateThread(actor, thread),
    thread.hiddenAt === null ? deny('not_hidden') : allow,
  );
