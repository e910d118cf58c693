import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { isSignedIn } from '../space/space.policy.ts';
import {
  belongsIn,
  mayChoose,
  mayReplyIn,
  maySeeThread,
  mayWrite,
  moderates,
  type ThreadFacts,
} from '../thread/thread.policy.ts';
import type { PostRow } from './post.sql.ts';

/** What the verdicts on a post need to know of it, and of where it stands. */
export type PostFacts = ThreadFacts &
  Pick<
    PostRow,
    | 'seq'
    | 'authorId'
    | 'isOwn'
    | 'deletedAt'
    | 'hiddenAt'
    | 'heldAt'
    | 'acceptedAt'
    | 'isForgotten'
  >;

export const mayReply = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(mayReplyIn(actor, post), stands(post));

/** One may change one's words as long as one may still write there. */
export const mayEdit = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(mine(actor, post), mayWrite(actor, post), isThere(post));

/** Taking one's words back is always possible. */
export const mayDelete = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(mine(actor, post), isThere(post));

export const mayRestore = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(
    mine(actor, post),
    post.deletedAt === null ? deny('not_taken_back') : allow,
    post.hiddenAt === null ? allow : deny('already_gone'),
    post.isForgotten ? deny('too_late') : allow,
  );

export const mayHeart = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(
    isSignedIn(actor),
    post.isOwn ? deny('own_post') : allow,
    belongsIn(actor, post) ? allow : deny('readers_only_here'),
    stands(post),
  );

export const mayTakeHeartBack = (actor: Actor): Verdict => isSignedIn(actor);

export const mayAccept = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(
    mayChoose(actor, post),
    post.seq === 1 ? deny('not_an_answer') : allow,
    stands(post),
    post.acceptedAt === null ? allow : deny('accepted_already'),
  );

export const mayWithdraw = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(mayChoose(actor, post), post.acceptedAt === null ? deny('not_accepted') : allow);

/** Whether a post exists for somebody at all. Posts without a name are not touched by blocks. */
export const maySeePost = (actor: Actor, post: PostFacts): boolean =>
  maySeeThread(actor, post) &&
  (post.isOwn ||
    moderates(actor, post) ||
    (post.deletedAt === null &&
      post.hiddenAt === null &&
      post.heldAt === null &&
      (post.authorId === null || !actor.blocked.includes(post.authorId))));

const mine = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(isSignedIn(actor), post.isOwn ? allow : deny('not_yours'));
const isThere = (post: PostFacts): Verdict =>
  post.deletedAt === null && post.hiddenAt === null ? allow : deny('already_gone');
const stands = (post: PostFacts): Verdict =>
  firstDenial(isThere(post), post.heldAt === null ? allow : deny('still_held'));
