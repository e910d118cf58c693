import type { Actor, Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { holdsCases, moderates } from '../thread/thread.policy.ts';

/** Where something stands. */
export type Place = { spaceId: string; parentId: string | null; side: Side };
export type ModeratedThread = Place & {
  closedAt: Date | null;
  pinnedAt: Date | null;
  featuredAt: Date | null;
  mergedInto: string | null;
};
export type ModeratedPost = Place & {
  isMine: boolean;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  heldAt: Date | null;
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

/** Never on oneself: one's own words one takes back. */
export const mayHide = (actor: Actor, post: ModeratedPost): Verdict =>
  firstDenial(
    mayModerate(actor, post),
    post.isMine ? deny('delete_your_own') : allow,
    post.deletedAt === null && post.hiddenAt === null ? allow : deny('already_gone'),
  );

/** Giving back one's own words is somebody else's to decide. */
export const mayRestore = (actor: Actor, post: ModeratedPost): Verdict =>
  firstDenial(
    mayModerate(actor, post),
    post.isMine ? deny('somebody_else_decides') : allow,
    post.hiddenAt === null ? deny('not_hidden') : allow,
  );

export const mayRelease = (actor: Actor, post: ModeratedPost): Verdict =>
  firstDenial(
    mayModerate(actor, post),
    post.isMine ? deny('somebody_else_decides') : allow,
    post.deletedAt === null && post.hiddenAt === null ? allow : deny('already_gone'),
    post.heldAt === null ? deny('not_held') : allow,
  );

/** Who wrote without a name: for holders of a case in that place alone, and never out of habit. */
export const mayReveal = (
  actor: Actor,
  post: Place & { isAnonymous: boolean; isMine: boolean },
): Verdict =>
  firstDenial(
    isSignedIn(actor),
    holdsCases(actor, post) ? allow : deny('only_case_holders'),
    post.isAnonymous ? allow : deny('has_a_name'),
  );
