import type { Ctx } from '#platform/use-case.ts';
import type {
  PeerArrived,
  PersonMentioned,
  PostHeld,
  PostReplied,
} from '../../discussion.contract.ts';
import type { NameIndex } from '../counting/mention.rules.ts';
import type { DiscussionRow, Tables } from './discussion.sql.ts';
import { mentionedIn } from './mentions.rules.ts';
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

/** Tells those who look after the place that a post waits for them. */
export function announceHeld(
  ctx: Ctx<Tables>,
  discussion: Pick<DiscussionRow, 'id' | 'programmeId'>,
  post: { id: string; authorId: string },
): void {
  ctx.emit({
    type: 'learning.post_held',
    payload: {
      stepId: discussion.id,
      programmeId: discussion.programmeId,
      postId: post.id,
      authorId: post.authorId,
    },
  } satisfies PostHeld);
}
