import { holds, type Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayDoStep } from '../programme/opening.rules.ts';
import { isSignedIn } from '../programme/programme.policy.ts';
import type { DiscussionRow } from './discussion.sql.ts';
import type { PostRow } from './post.sql.ts';

type Place = Pick<DiscussionRow, 'programmeId' | 'side' | 'hostId'>;
type Discussion = Place & Pick<DiscussionRow, 'opening' | 'answered' | 'isFolded'>;
/** What the verdicts on a post need to know of it. */
export type PostFacts = Pick<PostRow, 'authorId' | 'heldAt' | 'isGone'>;

const holdsHere = (actor: Actor, power: string, { programmeId, side }: Place): boolean =>
  holds(actor, power, { id: programmeId, side });

/** A host asks and replies; what they write is no peer's. */
export const isHost = (actor: Actor, place: Place): boolean =>
  actor.personaId !== null && (actor.personaId === place.hostId || holdsHere(actor, 'host', place));

/** Hosts, mentors and moderators walk beside: they read and reply without being enrolled. */
export const isBeside = (actor: Actor, place: Place): boolean =>
  isHost(actor, place) || holdsHere(actor, 'see_register', place) || moderates(actor, place);

export const moderates = (actor: Actor, place: Place): boolean =>
  holdsHere(actor, 'moderate', place);

/** One answer each, by those who are enrolled and have come so far. */
export const mayAnswer = (actor: Actor, discussion: Discussion): Verdict =>
  firstDenial(
    isSignedIn(actor),
    isHost(actor, discussion) ? deny('host_asks') : allow,
    mayDoStep(discussion.opening),
    discussion.answered ? deny('already_answered') : allow,
  );

/** Where the host chose folding, peers' answers stay folded until one has given one's own. */
export const maySeePeers = (actor: Actor, discussion: Discussion): Verdict =>
  !discussion.isFolded || discussion.answered || isBeside(actor, discussion)
    ? allow
    : deny('answer_first');

/** Whether one may take part in the conversation below the answers at all. */
export const mayJoinIn = (actor: Actor, discussion: Discussion): Verdict =>
  firstDenial(
    isSignedIn(actor),
    isBeside(actor, discussion) ? allow : mayDoStep(discussion.opening),
    maySeePeers(actor, discussion),
  );

export const mayReply = (actor: Actor, post: Discussion & PostFacts): Verdict =>
  firstDenial(mayJoinIn(actor, post), stands(post));

export const mayEdit = (actor: Actor, post: PostFacts): Verdict =>
  firstDenial(isSignedIn(actor), isOwn(actor, post) ? allow : deny('not_yours'), isThere(post));

/** An answer is edited in the fields it was given in, everything else as one text. */
export const mayEditAnswer = (actor: Actor, post: PostFacts & Pick<PostRow, 'fields'>): Verdict =>
  firstDenial(mayEdit(actor, post), post.fields === 0 ? deny('not_an_answer') : allow);

export const mayEditPost = (actor: Actor, post: PostFacts & Pick<PostRow, 'fields'>): Verdict =>
  firstDenial(mayEdit(actor, post), post.fields > 0 ? deny('edit_its_fields') : allow);

export const mayDelete = (actor: Actor, post: PostFacts): Verdict => mayEdit(actor, post);

/** An act of power, and never on oneself: one's own words one takes back. */
export const mayRemove = (actor: Actor, post: Discussion & PostFacts): Verdict =>
  firstDenial(
    isSignedIn(actor),
    moderates(actor, post) ? allow : deny('only_moderators'),
    isOwn(actor, post) ? deny('delete_your_own') : allow,
    isThere(post),
  );

export const mayRelease = (actor: Actor, post: Discussion & PostFacts): Verdict =>
  firstDenial(
    isSignedIn(actor),
    moderates(actor, post) ? allow : deny('only_moderators'),
    isOwn(actor, post) ? deny('somebody_else_decides') : allow,
    post.heldAt === null ? deny('not_held') : isThere(post),
  );

export const mayHeart = (actor: Actor, post: Discussion & PostFacts): Verdict =>
  firstDenial(
    isSignedIn(actor),
    isOwn(actor, post) ? deny('own_post') : allow,
    maySeePeers(actor, post),
    stands(post),
  );

export const mayTakeHeartBack = (actor: Actor, post: Discussion & PostFacts): Verdict =>
  firstDenial(isSignedIn(actor), maySeePeers(actor, post));

/** Whether a post exists for somebody: what was taken away, waits or is out of sight does not. */
export const maySeePost = (actor: Actor, post: Discussion & PostFacts): boolean =>
  !post.isGone &&
  (moderates(actor, post) ||
    isOwn(actor, post) ||
    (post.heldAt === null && !actor.blocked.includes(post.authorId)));

const isOwn = (actor: Actor, post: PostFacts): boolean => post.authorId === actor.personaId;
const isThere = (post: PostFacts): Verdict => (post.isGone ? deny('already_gone') : allow);
const stands = (post: PostFacts): Verdict =>
  firstDenial(isThere(post), post.heldAt === null ? allow : deny('still_held'));
