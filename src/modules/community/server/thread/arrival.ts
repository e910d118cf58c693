import type { Change } from '#modules/posts/index.server.ts';
import { noticesDue, subjectsChanged, type Notice } from '#modules/notifications/contract.ts';
import type { Side } from '#platform/actor.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Tables } from './thread.sql.ts';

export type Where = { threadId: string; postId: string; side: Side };

/** A post as the moment it can be seen concerns others. */
export type Arrival = Where & {
  isOpening: boolean;
  /** Who wrote it; told nothing, and named only where they gave their name. */
  writerId: string;
  isAnonymous: boolean;
  /** Answers the thread as a whole, not one post of it. */
  isToThread: boolean;
  /** The first answer to somebody's introduction. */
  isWelcome: boolean;
  /** Whom it answers, with or without a name. */
  toPersonaId: string | null;
  /** Whom it names. */
  mentioned: readonly string[];
  /** Out of the writer's sight, both ways. */
  blocked: readonly string[];
};

/**
 * Tells whom it concerns that a post can be seen. Between people who blocked each other nothing is
 * told, unless it was written without a name: who hears nothing would know who wrote. Further answers to
 * a thread gather until they are read: a long thread is no flood for whoever opened it.
 */
export function announce(ctx: Ctx<Tables>, post: Arrival): void {
  const { writerId, toPersonaId, isAnonymous, threadId } = post;
  const about = { ...aboutPost(post), by: isAnonymous ? null : writerId };
  const isNotified = (id: string) => id !== writerId && (isAnonymous || !post.blocked.includes(id));
  const notices: Notice[] = [];
  const thread = { kind: 'community.thread', id: threadId };
  if (toPersonaId !== null && isNotified(toPersonaId)) {
    const kind = post.isWelcome ? 'welcomed' : 'replied';
    const waiting = ['replied', 'welcomed', 'followed'];
    const gather = post.isToThread && { gather: { kind: 'followed', subject: thread, waiting } };
    notices.push({ kind, ...about, to: [toPersonaId], ...gather });
  }
  const mentioned = [...new Set(post.mentioned)].filter(isNotified);
  if (mentioned.length > 0) notices.push({ kind: 'mentioned', ...about, to: mentioned });
  const audience = (name: string) => ({ to: [], audience: { name, id: post.postId } });
  if (post.isOpening)
    notices.push({ kind: 'opened', ...about, ...audience('community.space_followers') });
  else {
    const followers = audience('community.thread_followers');
    notices.push({ kind: 'followed', ...about, subject: thread, ...followers });
  }
  ctx.emit(noticesDue(...notices));
}

/** Tells people that a post names them since it was changed. */
export function notifyMentioned(
  ctx: Ctx<Tables>,
  post: Where,
  by: string | null,
  to: readonly string[],
): void {
  if (to.length > 0) ctx.emit(noticesDue({ kind: 'mentioned', ...aboutPost(post), by, to }));
}

/** Tells the author what became of a post: it waits, was taken away, or can be seen again. */
export function notifyAuthor(
  ctx: Ctx<Tables>,
  kind: 'held' | 'removed' | 'restored',
  post: Where,
  authorId: string | null,
): void {
  if (authorId !== null)
    ctx.emit(noticesDue({ kind, ...aboutPost(post), by: null, to: [authorId] }));
}

/** Tells that what points at a post leads nowhere any more; guests read it on no kept page. */
export function announceGone(ctx: Ctx<Tables>, { postId }: Where): void {
  forgetGuestPages(ctx);
  ctx.emit(subjectsChanged(postId));
}

/** Tells that what points at a post leads to it again. */
export const announceShown = (ctx: Ctx<Tables>, { postId }: Where): void =>
  ctx.emit(subjectsChanged(postId));

/** Tells somebody that their post did good, or was chosen as an answer. */
export function announceChosen(
  ctx: Ctx<Tables>,
  post: Where,
  { to, tellId, byId }: Extract<Change, { to: 'hearted' | 'accepted' }>,
): void {
  if (tellId === null) return;
  ctx.emit(noticesDue({ kind: to, ...aboutPost(post), by: byId, to: [tellId] }));
}

/** What is told of a post, and where it stands. */
export const aboutPost = ({ postId, threadId, side }: Where) => ({
  subject: { kind: 'community.post', id: postId },
  thread: threadId,
  side,
});
