import { danger } from '#modules/safety/contract.ts';
import { beginningOf } from '#modules/posts/index.server.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** Of how a thread begins, as much as is judged. */
const JUDGED = 500;

/** Whether it does not tell of danger: such words are answered in their space, and are no poster of the place. */
export async function isCalm(
  ctx: Pick<ReadCtx, 'registry'>,
  { title, html }: { title: string; html: string },
): Promise<boolean> {
  const tells = ctx.registry.one(danger);
  const judged = await Promise.all(
    [title, beginningOf(html, JUDGED)].map((words) => tells(ctx, words)),
  );
  return !judged.includes(true);
}
