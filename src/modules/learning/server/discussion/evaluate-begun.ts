import type { Ctx } from '#platform/use-case.ts';
import type { Tables } from './discussion.sql.ts';
import { lockBegun, lockSteps, ownPosts } from './own-posts.sql.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { begunDiscussions, completionFacts } from './completion-facts.sql.ts';

/**
 * For whoever comes back: while they were away nothing was granted to them, although a post of
 * theirs may have been released since, or a rule made gentler.
 */
export async function evaluateBegun(
  ctx: Ctx<Tables>,
  { programmeId, personaId }: { programmeId: string; personaId: string },
): Promise<void> {
  const begun = await begunDiscussions(ctx.tx, programmeId, personaId);
  await lockSteps(ctx.tx, begun);
  for (const stepId of begun) {
    await lockBegun(ctx.tx, stepId, personaId);
    const posts = await ownPosts(ctx.tx, stepId, personaId);
    await evaluateCompletion(ctx, await completionFacts(ctx.tx, stepId, personaId), posts);
  }
}
