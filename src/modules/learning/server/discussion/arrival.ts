import { noticesDue, type Notice } from '#modules/notifications/contract.ts';
import { aboutPost } from '#modules/posts/index.server.ts';
import type { Side } from '#platform/actor.ts';
import type { AnswerPosted, ReplyPosted } from '../../public-events.contract.ts';
import type { Ctx } from '../tx.ts';
import { whoWaitedFor } from './people.sql.ts';

/** A post as the moment it is seen by others concerns them. */
export type Arrival = {
  postId: string;
  placeId: string;
  side: Side;
  by: string;
  isAnswer: boolean;
  /** Whom it answers, and whom it names. */
  toPersonaId: string | null;
  mentioned: readonly string[];
  /** Out of the writer's sight, both ways. */
  blocked: readonly string[];
};

/** Tells whom it concerns that a post can be seen: those replied to, mentioned, or waiting; and programs elsewhere. */
export async function announce(ctx: Ctx, post: Arrival): Promise<void> {
  const { by, toPersonaId } = post;
  const about = { ...aboutPost({ module: 'learning' }, post), by };
  const isTold = (id: string) => id !== by && !post.blocked.includes(id);
  const notices: Notice[] = [];
  if (toPersonaId !== null && isTold(toPersonaId))
    notices.push({ kind: 'replied', ...about, to: [toPersonaId] });
  const mentioned = post.mentioned.filter((id) => id !== toPersonaId && isTold(id));
  if (mentioned.length > 0) notices.push({ kind: 'mentioned', ...about, to: mentioned });
  if (post.isAnswer) {
    const newcomer = { stepId: post.placeId, newcomer: by, now: ctx.now };
    const waited = await whoWaitedFor(ctx.tx, newcomer);
    if (waited.length > 0) notices.push({ kind: 'peer_came', ...about, to: waited });
  }
  if (notices.length > 0) ctx.emit(noticesDue(...notices));
  const type = post.isAnswer ? 'learning.answer_posted' : 'learning.reply_posted';
  ctx.emit({ type, payload: { postId: post.postId } } satisfies AnswerPosted | ReplyPosted);
}
