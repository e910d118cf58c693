import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { RemovePost } from '../../discussion.contract.ts';
import { announceRemoved } from './announce.ts';
import { mayRemove } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { recount } from './judging.ts';
import { lockBegun } from './own-posts.sql.ts';
import { recomputeReplied, takeAway } from './post.sql.ts';
import { authorOf } from './sending.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { completionFacts } from './completion-facts.sql.ts';
import { visiblePost } from './visible-post.ts';

export const removePost = useCase<Tables>()({
  name: 'learning.remove_post',
  about: 'Take away somebody’s post, with a reason that they are told. What was done stays done.',
  input: RemovePost,
  subject: visiblePost,
  may: mayRemove,
  power: ({ reason }, post) => ({
    subjectKind: 'learning.post',
    subjectId: post.postId,
    personaId: post.authorId,
    reason,
    evidence: { step: post.id, programme: post.programmeId },
  }),
  async run(ctx, { reason }, post) {
    const by = authorOf(ctx);
    await lockBegun(ctx.tx, post.id, post.authorId);
    const how = { removedAt: ctx.now, removedBy: by, reason };
    if (!(await takeAway(ctx.tx, post.postId, how))) throw new Refusal('conflict', 'already_gone');
    const byHost = post.because === 'by_the_host';
    const theirs = await recount(ctx, post, post.authorId, { byHost });
    await recomputeReplied(ctx.tx, { rootId: post.rootId });
    await evaluateCompletion(ctx, await completionFacts(ctx.tx, post.id, post.authorId), theirs);
    announceRemoved(ctx, post, { id: post.postId, authorId: post.authorId });
    return { post: post.postId };
  },
});
