import type { Actor, Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { moderates } from '../thread/thread.policy.ts';

/** Where something stands. */
export type Place = { spaceId: string; parentId: string | null; side: Side };
export type ModeratedThread = Place & {
  closedAt: Date | null;
  pinnedAt: Date | null;
  featuredAt: Date | null;
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
