import { noticesDue, subjectsChanged, type Notice } from '#modules/notifications/contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { spokenWords } from '#platform/markdown.ts';
import type { NameIndex } from '#platform/mentions/mention.rules.ts';
import { mentionedIn } from '#platform/mentions/mentions.rules.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { DiscussionRow, Tables } from './discussion.sql.ts';
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
export async function announce(ctx: Ctx<Tables>, discussion: Place, post: Arrival): Promise<void> {
  const by = post.authorId;
  const about = { ...aboutOf(discussion, post.id), by };
  const notices: Notice[] = [];
  if (post.parentAuthor !== null && post.parentAuthor !== by)
    notices.push({ kind: 'replied', ...about, to: [post.parentAuthor] });
  if (post.firstReplyTo !== null) await markReplied(ctx.tx, post.firstReplyTo, ctx.now);
  const told = new Set([by, post.parentAuthor]);
  const mentioned = [...mentionedIn(spokenWords(post.body), post.names)].filter(
    (id) => !told.has(id),
  );
  if (mentioned.length > 0) notices.push({ kind: 'mentioned', ...about, to: mentioned });
  if (post.isAnswer) {
    const newcomer = { stepId: discussion.id, newcomer: by, now: ctx.now };
    const waited = await whoWaitedFor(ctx.tx, newcomer);
    if (waited.length > 0) notices.push({ kind: 'peer_came', ...about, to: waited });
  }
  if (notices.length > 0) ctx.emit(noticesDue(...notices));
}

type Authored = { id: string; authorId: string };
type Place = Pick<DiscussionRow, 'id' | 'side'>;

/** Tells its author that a post waits for somebody to look at it. */
export const announceHeld = (ctx: Ctx<Tables>, place: Place, { id, authorId }: Authored): void =>
  ctx.emit(noticesDue({ kind: 'held', ...aboutOf(place, id), by: null, to: [authorId] }));

/** Tells its author that a post was taken away; what points at it leads nowhere any more. */
export function announceRemoved(ctx: Ctx<Tables>, place: Place, { id, authorId }: Authored): void {
  announceGone(ctx, id);
  ctx.emit(noticesDue({ kind: 'removed', ...aboutOf(place, id), by: null, to: [authorId] }));
}

/** Tells that what points at a post leads nowhere any more; guests read it on no kept page. */
export function announceGone(ctx: Ctx<Tables>, postId: string): void {
  forgetGuestPages(ctx);
  ctx.emit(subjectsChanged(postId));
}

/** Tells that what points at a post leads to it again. */
export const announceShown = (ctx: Ctx<Tables>, postId: string): void =>
  ctx.emit(subjectsChanged(postId));

/** What is told of a post, and where it stands. */
export const aboutOf = ({ id: thread, side }: Place, postId: string) => ({
  subject: { kind: 'learning.post', id: postId },
  thread,
  side,
});
