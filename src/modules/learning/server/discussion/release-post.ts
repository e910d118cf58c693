import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ReleasePost } from '../../discussion.contract.ts';
import { announce, announceShown } from './announce.ts';
import { mayRelease } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { recount, settingFor } from './judging.ts';
import { lockStep, lockBegun } from './own-posts.sql.ts';
import { letThrough, postNow, type PostRow } from './post.sql.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { completionFacts } from './completion-facts.sql.ts';
import { visiblePost } from './visible-post.ts';

export const releasePost = useCase<Tables>()({
  name: 'learning.release_post',
  about: 'Show a post that was held. From now on others see it, and it counts.',
  input: ReleasePost,
  subject: visiblePost,
  may: mayRelease,
  power: (_input, post) => ({
    subjectKind: 'learning.post',
    subjectId: post.postId,
    personaId: post.authorId,
    reason: null,
    evidence: { step: post.id, programme: post.programmeId },
  }),
  async run(ctx, { seen }, post) {
    const isAnswer = post.parentId === null;
    if (isAnswer) await lockStep(ctx.tx, post.id);
    await lockBegun(ctx.tx, post.id, post.authorId);
    if (!(await letThrough(ctx.tx, post.postId, lookedAt(seen, post))))
      throw new Refusal('conflict', await whyNot(ctx, post.postId));
    const byHost = post.because === 'by_the_host';
    const theirs = await recount(ctx, post, post.authorId, { byHost });
    const { names } = await settingFor(ctx, post, [post.body]);
    const isFirst = post.isUnreplied && !isAnswer && post.rootAuthorId !== post.authorId;
    announceShown(ctx, post.postId);
    await announce(ctx, post, {
      id: post.postId,
      authorId: post.authorId,
      body: post.body,
      isAnswer,
      parentAuthor: post.parentAuthorId,
      firstReplyTo: isFirst ? post.rootId : null,
      names,
    });
    await evaluateCompletion(ctx, await completionFacts(ctx.tx, post.id, post.authorId), theirs);
    return { post: post.postId };
  },
});

/** Which words were looked at: those the form showed, or else those that were there when it came. */
function lookedAt(seen: string | undefined, { editedAt }: PostRow): Date | null {
  if (seen === undefined) return editedAt;
  return seen === '' ? null : new Date(seen);
}

async function whyNot({ tx }: Pick<Ctx<Tables>, 'tx'>, postId: string): Promise<string> {
  const { isGone, heldAt } = await postNow(tx, postId);
  if (isGone) return 'already_gone';
  return heldAt === null ? 'not_held' : 'words_changed';
}
