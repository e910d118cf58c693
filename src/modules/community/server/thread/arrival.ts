import { noticesDue, type Notice } from '#modules/notifications/contract.ts';
import type { Side } from '#platform/actor.ts';
import { aboutPost } from '#modules/posts/index.server.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { ReplyPosted, ThreadOpened } from '../../public-events.contract.ts';

/** A post as the moment it can be seen concerns others. */
export type Arrival = {
  threadId: string;
  postId: string;
  side: Side;
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
 * Tells whom it concerns, and programs elsewhere, that a post can be seen. Between people who blocked each other nothing is
 * told, unless it was written without a name: who hears nothing would know who wrote. Further answers to
 * a thread gather until they are read: a long thread is no flood for whoever opened it.
 */
export function announce(ctx: Ctx, post: Arrival): void {
  const { writerId, toPersonaId, isAnonymous, threadId } = post;
  const where = { postId: post.postId, placeId: threadId, side: post.side };
  const about = { ...aboutPost({ module: 'community' }, where), by: isAnonymous ? null : writerId };
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
  if (post.isOpening)
    ctx.emit({ type: 'community.thread_opened', payload: { threadId } } satisfies ThreadOpened);
  else
    ctx.emit({
      type: 'community.reply_posted',
      payload: { postId: post.postId },
    } satisfies ReplyPosted);
}
