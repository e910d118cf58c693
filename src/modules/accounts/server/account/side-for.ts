import type { Side } from '#platform/actor.ts';
import type { Ctx, ReadCtx } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { youngCare } from '../../joining.contract.ts';
import { sideOf } from './age.rules.ts';

/** The side for a birth year, as things are here. Throws `Refusal` at `birthYear` when there is none. */
export function sideFor(
  { now, settings }: Pick<Ctx<never>, 'now' | 'settings'>,
  birthYear: number,
): Side {
  const side = sideOf(birthYear, now.getUTCFullYear(), settings.TEEN_SIDE);
  if (side === 'adult' || side === 'teen') return side;
  throw refusedAt('birthYear', side === 'not_valid' ? 'birth_year_not_valid' : side);
}

/** Whether young people may come here, and nobody looks after them yet: they are not let in to be alone. */
export const doYoungWait = async (ctx: ReadCtx<never>): Promise<boolean> =>
  ctx.settings.TEEN_SIDE && !(await ctx.registry.one(youngCare)(ctx));

/** The side of whoever comes in. Throws `Refusal` at `birthYear` when there is none for them now. */
export async function sideOfNewcomer(ctx: ReadCtx<never>, birthYear: number): Promise<Side> {
  const side = sideFor(ctx, birthYear);
  if (side === 'teen' && (await doYoungWait(ctx))) throw refusedAt('birthYear', 'young_wait');
  return side;
}
