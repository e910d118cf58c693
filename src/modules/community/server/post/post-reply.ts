import { dropDrafts } from '#modules/accounts/index.server.ts';
import { screen } from '#modules/safety/index.server.ts';
import { newPublicId } from '#platform/ids.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { PostReply, type Sent } from '../../post.contract.ts';
import { attachImages, imageIdsIn } from '../image/images.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { announce, announceHeld } from './arrival.ts';
import { insertPost, aliasIn, reserveSeq } from './writing.sql.ts';
import { readyWords } from './mentioning.ts';
import { findReplied, mayReplyTo } from './replied.ts';
import { requireGuidelines, writerOf } from './sending.ts';
import { timeOf } from './times.rules.ts';

export const postReply = useCase<Tables>()({
  name: 'community.post_reply',
  about: 'Reply in a thread, to all of it or to one post.',
  input: PostReply,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: findReplied,
  may: mayReplyTo,
  async run(ctx, input, { to, isWhole }): Promise<Sent> {
    const { body, contentNote, anonymous } = input;
    await requireGuidelines(ctx, to, input);
    const writerId = writerOf(ctx);
    const texts = { body, contentNote };
    const isHeld = (await screen(ctx, { place: 'community.post', texts })) === 'hold';
    const { spaceId, threadId } = to;
    const ready = await readyWords(ctx, to, { body, anonymous });
    const at = timeOf(ctx.now, anonymous);
    // As others may know it: the anonymous opener who replies by name is somebody else to them.
    const isByAnother = anonymous
      ? !(to.isOpener && to.openerAlias !== null)
      : to.openerId !== writerId;
    const seq = await reserveSeq(ctx.tx, threadId, { at, isShown: !isHeld, isByAnother });
    if (seq === undefined) throw new Refusal('conflict', 'thread_closed');
    const alias = anonymous ? await aliasIn(ctx.tx, threadId, writerId) : null;
    const postId = anonymous ? newPublicId() : ctx.newId();
    const parentId = isWhole ? null : to.postId;
    const place = { id: postId, threadId, spaceId, seq, parentId };
    const words = { body, contentNote, html: ready.html, mentions: ready.mentions };
    const post = { ...place, ...words, writerId, alias, createdAt: at, heldAt: isHeld ? at : null };
    if (!(await insertPost(ctx.tx, post, ctx.now))) throw new Refusal('conflict', 'already_gone');
    await attachImages(ctx.tx, { postId, uploaderId: writerId, ids: imageIdsIn(body) });
    const about = { spaceId, threadId, postId };
    if (isHeld) announceHeld(ctx, { ...about, authorId: writerId });
    else {
      // Who took their words back is not told what answers them.
      const toPersonaId = to.deletedAt === null ? to.writerId : null;
      const mentioned = ready.mentions.map(({ id }) => id).filter((id) => id !== toPersonaId);
      const said = { isOpening: false, writerId, isAnonymous: anonymous, toPersonaId, mentioned };
      announce(ctx, { ...about, ...said, blocked: ctx.actor.blocked });
    }
    await dropDrafts(ctx, [`community.reply:${parentId ?? threadId}`]);
    return { post: postId, held: isHeld };
  },
});
