import type { Ctx } from '../use-case.ts';
import { follow, type Followed } from './chain.ts';
import { beginCheck, linksFrom, lockCheck, saveCheck, type Check } from './check.sql.ts';

/** Links that are followed at one step: some thirty milliseconds of it. */
const AT_ONCE = 2_000;
/** In ms: one that stood still for so long was lost with its worker, and is begun anew. */
const LOST = 10 * 60_000;

export const isUnderWay = (check: Check | undefined, now: Date): boolean =>
  check?.endedAt === null && now.getTime() - check.touchedAt.getTime() < LOST;

/** Begins to look at the whole chain. Its id. */
export async function begin(ctx: Ctx): Promise<string> {
  const id = ctx.newId();
  await beginCheck(ctx.tx, id, ctx.clock());
  return id;
}

/** Follows the chain a step further; true where there is more. */
export async function goOn(ctx: Ctx, id: string, reached: number): Promise<number | undefined> {
  const check = await lockCheck(ctx.tx, id);
  // Another one began since, or this step was done before.
  if (check === undefined || check.endedAt !== null || check.seq !== reached) return undefined;
  const links = await linksFrom(ctx.tx, check.seq, AT_ONCE);
  const now: Followed = follow(check, links);
  const isOver = now.broken !== null || links.length < AT_ONCE;
  const at = ctx.clock();
  await saveCheck(ctx.tx, id, { ...now, endedAt: isOver ? at : null, now: at });
  return isOver ? undefined : now.seq;
}
