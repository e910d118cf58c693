import { dropDrafts } from '#modules/accounts/index.server.ts';
import { screen } from '#modules/safety/index.server.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { EditPost, type Sent } from '../../post.contract.ts';
import { attachImages, imageIdsIn } from '../image/images.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { announceGone, announceHeld, notifyMentioned } from './arrival.ts';
import { changeWords, lockThread, postNow } from './changing.sql.ts';
import { saveMentions } from './mention.sql.ts';
import { readyWords } from './mentioning.ts';
import { mayEdit } from './post.policy.ts';
import { writerOf } from './sending.ts';
import { timeOf } from './times.rules.ts';
import { visiblePost } from './visible-post.ts';

export const editPost = useCase<Tables>()({
  name: 'community.edit_post',
  about: 'Change one’s own post. What it said before is kept for oneself and for moderators.',
  input: EditPost,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: visiblePost,
  may: mayEdit,
  async run(ctx, { body, contentNote, ...input }, post): Promise<Sent> {
    const title = post.seq === 1 ? (input.title ?? null) : null;
    const texts = { ...(title !== null && { title }), body, contentNote };
    const verdict = await screen(ctx, { place: 'community.post', texts });
    const anonymous = post.alias !== null;
    const at = timeOf(ctx.now, anonymous);
    const { spaceId, threadId, postId } = post;
    const authorId = writerOf(ctx);
    await lockThread(ctx.tx, threadId);
    const now = await postNow(ctx.tx, postId);
    if (now?.isThere !== true || now.threadId !== threadId)
      throw new Refusal('conflict', 'already_gone');
    await dropDrafts(ctx, [`community.edit:${postId}`]);
    const isSame =
      body === now.body &&
      contentNote === now.contentNote &&
      (title === null || title === now.title);
    if (isSame) return { post: postId, held: now.heldAt !== null };

    const ready = await readyWords(ctx, post, { body, anonymous, postId });
    const heldNow = verdict === 'hold' && now.heldAt === null;
    const heldAt = heldNow ? at : now.heldAt;
    const { html } = ready;
    await changeWords(ctx.tx, { postId, title, body, html, contentNote, editedAt: at, heldAt });
    await attachImages(ctx.tx, { postId, uploaderId: authorId, ids: imageIdsIn(body) });
    const added = await saveMentions(ctx.tx, postId, ready.mentions);
    // What it said before is not to be read on from a kept page.
    forgetGuestPages(ctx);
    const about = { spaceId, threadId, postId };
    if (heldNow) {
      await recomputeThreadStats(ctx.tx, threadId, ctx.now);
      announceHeld(ctx, { ...about, authorId });
      announceGone(ctx, { ...about, authorId });
    } else if (heldAt === null) {
      const isNotified = (id: string) =>
        id !== authorId && (anonymous || !ctx.actor.blocked.includes(id));
      notifyMentioned(ctx, about, anonymous ? null : authorId, added.filter(isNotified));
    }
    return { post: postId, held: heldAt !== null };
  },
});
