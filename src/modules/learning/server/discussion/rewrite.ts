import type { ScreenVerdict } from '#modules/safety/contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import type { Sent } from '../../discussion.contract.ts';
import { announceHeld, announceGone } from './announce.ts';
import { isHost } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { recount } from './judging.ts';
import { lockParticipant } from './own-posts.sql.ts';
import {
  changeWords,
  insertRevision,
  postNow,
  recomputeReplied,
  type PostRow,
} from './post.sql.ts';
import { authorOf, refuseUncounted } from './sending.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { completionFacts } from './completion-facts.sql.ts';

type Words = { body: string; html: string; verdict: ScreenVerdict };

/** Gives a post other words, keeps the earlier ones, and judges its author's posts anew. */
export async function rewrite(
  ctx: Ctx<Tables>,
  post: PostRow,
  { body, html, verdict }: Words,
  changeFields?: () => Promise<void>,
): Promise<Sent> {
  const authorId = authorOf(ctx);
  await lockParticipant(ctx.tx, post, authorId, ctx.now);
  const now = await postNow(ctx.tx, post.postId);
  if (now.isGone) throw new Refusal('conflict', 'already_gone');
  const heldNow = verdict === 'hold' && now.heldAt === null;
  if (body !== now.body) {
    // What it said before is not to be read on from a kept page.
    forgetGuestPages(ctx);
    await insertRevision(ctx.tx, post.postId, ctx.now);
    const heldAt = heldNow ? ctx.now : now.heldAt;
    await changeWords(ctx.tx, { id: post.postId, body, html, editedAt: ctx.now, heldAt });
    await changeFields?.();
    if (heldNow) {
      announceHeld(ctx, post, { id: post.postId, authorId });
      announceGone(ctx, post.postId);
      await recomputeReplied(ctx.tx, { rootId: post.rootId });
    }
  }
  const posts = await recount(ctx, post, authorId, { byHost: isHost(ctx.actor, post) });
  const changed = posts.find(({ id }) => id === post.postId);
  if (changed === undefined) throw new Error('a post vanished while it was rewritten');
  if (post.fields > 0) refuseUncounted(changed);
  const evaluated = await evaluateCompletion(
    ctx,
    await completionFacts(ctx.tx, post.id, authorId),
    posts,
  );
  const { counts, to, because, isHeld } = changed;
  return { post: post.postId, held: isHeld, counts, to, because, ...evaluated };
}
