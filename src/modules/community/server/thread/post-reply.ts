import { dropDrafts } from '#modules/accounts/index.server.ts';
import type { Sent } from '#modules/posts/contract.ts';
import { post, writerOf } from '#modules/posts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { PostReply } from '../../thread.contract.ts';
import { announce } from './arrival.ts';
import { requireGuidelines } from './guidelines.ts';
import { inThreads } from './in-threads.ts';
import { reserveSeq } from './insert-thread.sql.ts';
import { findReplied, mayReplyTo } from './replied.ts';

export const postReply = useCase()({
  name: 'community.post_reply',
  about: 'Reply in a thread, to all of it or to one post.',
  input: PostReply,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: findReplied,
  may: mayReplyTo,
  async run(ctx, input, { to, isWhole }): Promise<Sent> {
    const { body, contentNote, anonymous } = input;
    const writerId = writerOf(ctx);
    const { spaceId, threadId } = to;
    const parentId = isWhole ? null : to.postId;
    const begun = [`community.reply:${parentId ?? threadId}`];
    await requireGuidelines(ctx, to, input, begun);
    // As others may know it: the anonymous opener who replies by name is somebody else to them.
    const isByAnother = anonymous
      ? !(to.isOpener && to.openerAlias !== null)
      : to.openerId !== writerId;
    const said = { body, contentNote, anonymous, fields: { body, contentNote } };
    const { postId, isHeld, named } = await post(ctx, inThreads, to, said, async (now) => {
      const counted = { at: now.at, isShown: !now.isHeld, isByAnother };
      const seq = await reserveSeq(ctx.tx, threadId, counted);
      if (seq === undefined) throw new Refusal('conflict', 'thread_closed');
      return { placeId: threadId, scopeId: spaceId, seq, parentId };
    });
    const about = { threadId, postId, side: to.side };
    if (!isHeld) {
      // Who took their words back is not told what answers them.
      const toPersonaId = to.deletedAt === null ? to.writerId : null;
      const mentioned = named.filter((id) => id !== toPersonaId);
      const isFirst = to.isWelcome && to.answeredAt === null && toPersonaId === to.openerId;
      const arrival = { isOpening: false, isToThread: isWhole, isWelcome: isFirst, toPersonaId };
      const written = { writerId, isAnonymous: anonymous, mentioned, blocked: ctx.actor.blocked };
      announce(ctx, { ...about, ...arrival, ...written });
    }
    dropDrafts(ctx, begun);
    return { post: postId, held: isHeld };
  },
});
