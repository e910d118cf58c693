import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { stands } from '#modules/posts/index.server.ts';
import { arranges, holdsAt, isSignedIn, mayWriteIn } from '../space/space.policy.ts';
import type { SpaceRow, ThreadRow } from './thread.sql.ts';

type Place = Pick<SpaceRow, 'spaceId' | 'parentId' | 'side'>;
export type SpaceFacts = Place &
  Pick<SpaceRow, 'writes' | 'holdsWriting' | 'archivedAt' | 'allowsAnonymous'>;
export type ThreadFacts = SpaceFacts &
  Pick<
    ThreadRow,
    | 'kind'
    | 'isOpener'
    | 'openerId'
    | 'closedAt'
    | 'closedAs'
    | 'closedByOpener'
    | 'unseenAt'
    | 'threadHiddenAt'
    | 'openingDeletedAt'
    | 'openingHiddenAt'
    | 'mergedInto'
  >;

const at = ({ spaceId, parentId, side }: Place) => ({ id: spaceId, parentId, side });

export const moderates = (actor: Actor, place: Place): boolean =>
  holdsAt(actor, 'moderate', at(place));

/** Holds cases here: may learn who wrote without a name. */
export const holdsCases = (actor: Actor, place: Place): boolean =>
  holdsAt(actor, 'hold_case', at(place));

/** Looks after the space: moderates or arranges it. */
export const isStaff = (actor: Actor, place: Place): boolean =>
  moderates(actor, place) || arranges(actor, at(place));

/** Of its side, or with a duty there. Whoever reads on the other side by any other clearance only reads. */
export const belongsIn = (actor: Actor, space: SpaceFacts): boolean =>
  actor.side === space.side || isStaff(actor, space) || space.holdsWriting;

/**
 * Opening threads and replying. Whoever reads on the other side by a clearance walks beside: only
 * those who look after the space, or hold what it names, write there.
 */
export const mayWrite = (actor: Actor, space: SpaceFacts): Verdict => {
  const isBeside = isStaff(actor, space) || (space.writes !== 'staff' && space.holdsWriting);
  const writable = isBeside || (space.writes === 'readers' && actor.side === space.side);
  return mayWriteIn(actor, { archived: space.archivedAt !== null, writable });
};

export const mayAnnounce = (actor: Actor, space: SpaceFacts): Verdict =>
  firstDenial(
    mayWrite(actor, space),
    holdsAt(actor, 'announce', at(space)) ? allow : deny('only_announcers'),
  );

/**
 * A check-in stands at the top for everybody, so it is not for an account of minutes: only for who joined before.
 */
export const mayCheckIn = (actor: Actor, space: SpaceFacts, joinedBefore: Date): Verdict =>
  firstDenial(
    mayWrite(actor, space),
    isStaff(actor, space) || actor.since === null || actor.since <= joinedBefore
      ? allow
      : deny('check_ins_later'),
  );

export const mayBeAnonymous = (actor: Actor, space: SpaceFacts): Verdict =>
  firstDenial(mayWrite(actor, space), space.allowsAnonymous ? allow : deny('names_only_here'));

export const mayReplyIn = (actor: Actor, thread: ThreadFacts): Verdict =>
  firstDenial(
    mayWrite(actor, thread),
    thread.closedAt === null
      ? allow
      : deny(thread.closedAs === null ? 'thread_closed' : 'thread_finished'),
    thread.unseenAt === null ? allow : deny(whyUnseen(thread)),
  );

function whyUnseen(thread: ThreadFacts): string {
  if (thread.threadHiddenAt !== null) return 'thread_is_hidden';
  if (thread.openingDeletedAt !== null) return 'first_words_taken_back';
  return thread.openingHiddenAt === null ? 'still_held' : 'first_words_hidden';
}

/** Whoever opened a thread says when it came to its end, as long as they may write there; with their name or without. */
export const mayFinish = (actor: Actor, thread: ThreadFacts): Verdict =>
  firstDenial(
    mayWrite(actor, thread),
    thread.isOpener ? allow : deny('only_who_opened'),
    thread.closedAt === null ? allow : deny('already_closed'),
    thread.unseenAt === null ? allow : deny(whyUnseen(thread)),
    thread.kind === 'announcement' ? deny('only_moderators') : allow,
  );

/** And that it goes on after all, where they were the one to end it. */
export const mayResume = (actor: Actor, thread: ThreadFacts): Verdict =>
  firstDenial(
    mayWrite(actor, thread),
    thread.isOpener ? allow : deny('only_who_opened'),
    thread.closedAt === null ? deny('not_closed') : allow,
    thread.closedByOpener ? allow : deny('others_closed_it'),
    thread.unseenAt === null ? allow : deny(whyUnseen(thread)),
  );

/** To one post of a thread, which may go on when its first words were taken back. */
export const mayReply = (actor: Actor, post: ThreadFacts & Parameters<typeof stands>[0]): Verdict =>
  firstDenial(mayReplyIn(actor, post), stands(post));

/** Chosen by who asked, or by those who look after the space. */
export const mayChoose = (actor: Actor, thread: ThreadFacts): Verdict =>
  firstDenial(
    isSignedIn(actor),
    thread.isOpener || isStaff(actor, thread) ? allow : deny('only_who_asked'),
    thread.kind === 'question' ? allow : deny('not_a_question'),
  );

/**
 * Whether a thread exists for somebody. What waits, who opened it reads; what was hidden holds others' words too,
 * and is gone for them as well. What has a name is out of sight between people who blocked.
 */
export const maySeeThread = (
  actor: Actor,
  thread: Pick<ThreadRow, 'openerId' | 'unseenAt' | 'threadHiddenAt' | 'isOpener'> & Place,
): boolean =>
  moderates(actor, thread) ||
  (thread.isOpener && thread.threadHiddenAt === null) ||
  (thread.unseenAt === null &&
    (thread.openerId === null || !actor.blocked.includes(thread.openerId)));
