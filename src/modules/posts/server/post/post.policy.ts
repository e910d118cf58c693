import { isSignedIn } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import type { PostFacts, Verdicts } from '../place.ts';

/** What a post is for somebody, apart from its place. */
export type State = Pick<PostFacts, 'deletedAt' | 'hiddenAt' | 'heldAt'>;
type Facts = State & Pick<PostFacts, 'isOwn'>;

/** What its place says of it. */
type At<Post, Says extends keyof Verdicts<Post>> = Pick<Verdicts<NoInfer<Post>>, Says>;

/** One may change one's words as long as one may still write there. */
export const mayEdit = <Post extends Facts>(actor: Actor, post: Post, at: At<Post, 'write'>) =>
  firstDenial(mine(actor, post), at.write(actor, post), isThere(post));

/** Taking one's words back is always possible. */
export const mayDelete = (actor: Actor, post: Facts): Verdict =>
  firstDenial(mine(actor, post), isThere(post));

export const mayGiveBack = (actor: Actor, post: Facts & Pick<PostFacts, 'isForgotten'>): Verdict =>
  firstDenial(
    mine(actor, post),
    post.deletedAt === null ? deny('not_taken_back') : allow,
    post.hiddenAt === null ? allow : deny('already_gone'),
    post.isForgotten ? deny('too_late') : allow,
  );

export const mayHeart = <Post extends Facts>(actor: Actor, post: Post, at: At<Post, 'belong'>) =>
  firstDenial(
    isSignedIn(actor),
    post.isOwn ? deny('own_post') : allow,
    at.belong(actor, post),
    stands(post),
  );

/** Whoever reads a post may keep it for later, also one's own. */
export const mayBookmark = <Post extends Facts>(actor: Actor, post: Post) =>
  firstDenial(isSignedIn(actor), stands(post));

export const mayAccept = <Post extends Facts & Pick<PostFacts, 'seq' | 'acceptedAt'>>(
  actor: Actor,
  post: Post,
  at: At<Post, 'choose'>,
) =>
  firstDenial(
    at.choose(actor, post),
    post.seq === 1 ? deny('not_an_answer') : allow,
    stands(post),
    post.acceptedAt === null ? allow : deny('accepted_already'),
  );

export const mayWithdraw = <Post extends Pick<PostFacts, 'acceptedAt'>>(
  actor: Actor,
  post: Post,
  at: At<Post, 'choose'>,
) => firstDenial(at.choose(actor, post), post.acceptedAt === null ? deny('not_accepted') : allow);

/** Never on oneself: one's own words one takes back. */
export const mayHide = <Post extends Facts>(actor: Actor, post: Post, at: At<Post, 'moderate'>) =>
  firstDenial(
    at.moderate(actor, post),
    post.isOwn ? deny('delete_your_own') : allow,
    isThere(post),
  );

/** Giving back one's own words is somebody else's to decide. */
export const mayRestore = <Post extends Facts>(
  actor: Actor,
  post: Post,
  at: At<Post, 'moderate'>,
) =>
  firstDenial(
    at.moderate(actor, post),
    post.isOwn ? deny('somebody_else_decides') : allow,
    post.hiddenAt === null ? deny('not_hidden') : allow,
  );

export const mayRelease = <Post extends Facts>(
  actor: Actor,
  post: Post,
  at: At<Post, 'moderate'>,
) =>
  firstDenial(
    at.moderate(actor, post),
    post.isOwn ? deny('somebody_else_decides') : allow,
    isThere(post),
    post.heldAt === null ? deny('not_held') : allow,
  );

/** Who wrote without a name: never out of habit. */
export const mayReveal = <Post extends Pick<PostFacts, 'authorId'>>(
  actor: Actor,
  post: Post,
  at: At<Post, 'reveal'>,
) => firstDenial(at.reveal(actor, post), post.authorId === null ? allow : deny('has_a_name'));

/** Whether a post exists for somebody who sees its place. Posts without a name are not touched by blocks. */
export const maySeePost = (
  actor: Actor,
  post: Facts & Pick<PostFacts, 'authorId'>,
  { moderates }: { moderates: boolean },
): boolean =>
  post.isOwn ||
  moderates ||
  (stands(post) === allow && (post.authorId === null || !actor.blocked.includes(post.authorId)));

/** Can be seen by others, and so be answered. */
export const stands = (post: State): Verdict =>
  firstDenial(isThere(post), post.heldAt === null ? allow : deny('still_held'));

const mine = (actor: Actor, post: Facts): Verdict =>
  firstDenial(isSignedIn(actor), post.isOwn ? allow : deny('not_yours'));
const isThere = (post: State): Verdict =>
  post.deletedAt === null && post.hiddenAt === null ? allow : deny('already_gone');

/** Several at once: never one's own, those one takes back. `may`: whether the actor looks after their place. */
export const mayHideSeveral = (may: Verdict, chosen: readonly { isOwn: boolean }[]): Verdict =>
  firstDenial(may, chosen.some(({ isOwn }) => isOwn) ? deny('own_among_them') : allow);
