import type { Ctx } from '#platform/use-case.ts';
import type { Tables } from './discussion.sql.ts';
import { awaitTurn, ownPosts } from './own-posts.sql.ts';
import { settle } from './settle.ts';
import { begunDiscussions, settlingOf } from './settling.sql.ts';

/**
 * For whoever comes back: while they were away nothing was granted to them, although a post of
 * theirs may have been released since, or a rule made gentler.
 */
export async function settleBegun(
  ctx: Ctx<Tables>,
  { programmeId, personaId }: { programmeId: string; personaId: string },
): Promise<void> {
  for (const stepId of await begunDiscussions(ctx.tx, programmeId, personaId)) {
    await awaitTurn(ctx.tx, stepId, personaId);
    const posts = await ownPosts(ctx.tx, stepId, personaId);
    await settle(ctx, await settlingOf(ctx.tx, stepId, personaId), posts);
  }
}
