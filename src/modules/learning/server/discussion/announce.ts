import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx } from '#platform/use-case.ts';
import type {
  PeerArrived,
  PersonMentioned,
  PostHeld,
  PostHidden,
  PostReplied,
  PostShown,
} from '../../discussion.contract.ts';
import type { NameIndex } from '#platform/mentions/mention.rules.ts';
import type { DiscussionRow, Tables } from './discussion.sql.ts';
import { mentionedIn } from '#platform/mentions/mentions.rules.ts';
import { whoWaitedFor } from './people.sql.ts';
import { markReplied } from './post.sql.ts';

/** A post as the moment it is seen by others concerns them. */
export type Arrival = {
  id: string;
  authorId: string;
  body: string;
  isAnswer: boolean;
  /** The author of the post it stands under. */
  parentAuthor: string | null;
  /** The thread it stands in, when its opener is somebody else and has had no reply. */
  firstReplyTo: string | null;
  names: NameIndex;
};

/** Tells whom it concerns that a post can be seen: those replied to, mentioned, or waiting. */
export async function announce(
  ctx: Ctx<Tables>,
  discussion: Pick<DiscussionRow, 'id' | 'programmeId'>,
  post: Arrival,
): Promise<void> {
  const about = { stepId: discussion.id, programmeId: discussion.programmeId, postId: post.id };
  const byPersonaId = post.authorId;
  if (post.parentAuthor !== null && post.parentAuthor !== byPersonaId) {
    const payload = { ...about, byPersonaId, toPersonaId: post.parentAuthor };
    ctx.emit({ type: 'learning.post_replied', payload } satisfies PostReplied);
  }
  if (post.firstReplyTo !== null) await markReplied(ctx.tx, post.firstReplyTo, ctx.now);
  const told = new Set([byPersonaId, post.parentAuthor]);
  const mentioned = [...mentionedIn(post.body, post.names)].filter((id) => !told.has(id));
  if (mentioned.length > 0) {
    const payload = { ...about, byPersonaId, personaIds: mentioned };
    ctx.emit({ type: 'learning.person_mentioned', payload } satisfies PersonMentioned);
  }
  if (!post.isAnswer) return;
  const newcomer = { stepId: discussion.id, newcomer: byPersonaId, now: ctx.now };
  const waited = await whoWaitedFor(ctx.tx, newcomer);
  if (waited.length > 0) {
    const payload = { ...about, byPersonaId, personaIds: waited };
    ctx.emit({ type: 'learning.peer_arrived', payload } satisfies PeerArrived);
  }
}

type Authored = { id: string; authorId: string };
type Place = Pick<DiscussionRow, 'id' | 'programmeId'>;

/** Tells its author that a post waits for somebody to look at it. */
export const announceHeld = (ctx: Ctx<Tables>, place: Place, post: Authored): void =>
  ctx.emit({ type: 'learning.post_held', payload: aboutOf(place, post) } satisfies PostHeld);

/** Tells that what points at a post leads nowhere any more; guests read it on no kept page. */
export function announceHidden(ctx: Ctx<Tables>, place: Place, post: Authored): void {
  forgetGuestPages(ctx);
  ctx.emit({ type: 'learning.post_hidden', payload: aboutOf(place, post) } satisfies PostHidden);
}

/** Tells that what points at a post leads to it again. */
export const announceShown = (ctx: Ctx<Tables>, place: Place, post: Authored): void =>
  ctx.emit({ type: 'learning.post_shown', payload: aboutOf(place, post) } satisfies PostShown);

const aboutOf = (place: Place, { id: postId, authorId }: Authored) => ({
  stepId: place.id,
  programmeId: place.programmeId,
  postId,
  authorId,
});
