import type { Side } from '#platform/actor.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Tables } from '../discussion/discussion.sql.ts';
import { lockBegun, ownPosts } from '../discussion/own-posts.sql.ts';
import { evaluateCompletion } from '../discussion/evaluate-completion.ts';
import { completionFacts } from '../discussion/completion-facts.sql.ts';
import { peopleAt } from '../gradebook/gradebook.sql.ts';
import { everybody } from '../gradebook/page.sql.ts';

/**
 * After a rule was changed: whoever has given all that it asks by now is done, at once and not at
 * their next post. The number of those people.
 */
export async function evaluateAll(
  ctx: Ctx<Tables>,
  at: { programmeId: string; side: Side; stepId: string },
): Promise<number> {
  const ready = (await everybody(ctx.tx, peopleAt(at))).filter(
    ({ wrote, state, missing }) =>
      wrote && state === 'underway' && !missing.answer && missing.replies === 0,
  );
  for (const { id } of ready) {
    await lockBegun(ctx.tx, at.stepId, id);
    const person = await completionFacts(ctx.tx, at.stepId, id);
    await evaluateCompletion(ctx, person, await ownPosts(ctx.tx, at.stepId, id));
  }
  return ready.length;
}
