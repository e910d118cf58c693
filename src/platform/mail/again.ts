import type { Ctx } from '../use-case.ts';
import { finish, TRIED_FOR } from './outgoing.ts';
import { emailSorts } from './sorts.ts';
import { lockTroubled, putOutAgain } from './troubled.sql.ts';

/** So many at one press. */
const AT_ONCE = 500;

/** Whether it is worth trying again once it was given up: what some were to say goes another way. */
export const canGoAgain = (ctx: Pick<Ctx<never>, 'registry'>, sort: string): boolean =>
  ctx.registry.all(emailSorts).some(({ name, givenUp }) => name === sort && givenUp === undefined);

type One = Awaited<ReturnType<typeof troubled>>[number];

/** One that something was in the way of, or all of them; held. */
export const troubled = (ctx: Pick<Ctx<never>, 'tx'>, id?: string) =>
  lockTroubled(ctx.tx, id, AT_ONCE);

/** Has them tried now; gives back how many are. */
export async function tryAgain(ctx: Ctx<never>, these: readonly One[]): Promise<number> {
  const ids = these
    .filter(({ sort, isGivenUp }) => !isGivenUp || canGoAgain(ctx, sort))
    .map(({ id }) => id);
  const until = new Date(ctx.now.getTime() + TRIED_FOR);
  if (ids.length > 0) await putOutAgain(ctx.tx, ids, ctx.now, until);
  return ids.length;
}

/** Nobody wants them any more. */
export async function removeTroubled(ctx: Ctx<never>, these: readonly One[]): Promise<number> {
  for (const one of these) await finish(ctx, one);
  return these.length;
}
