import type { Ctx } from '../use-case.ts';
import { finish, TRIED_FOR } from './outgoing.ts';
import { emailSorts } from './sorts.ts';
import { lockTroubled, putOutAgain } from './troubled.sql.ts';

/** So many at one press. */
const AT_ONCE = 500;

type Tried = { sort: string; madeAt: Date; isGivenUp: boolean };

/**
 * Whether it is worth trying again: what some were to say goes another way once they were given up, and of what is
 * older than letters are tried there is nothing left to say.
 */
export const canGoAgain = (
  { registry, now }: Pick<Ctx<never>, 'registry' | 'now'>,
  { sort, madeAt, isGivenUp }: Tried,
): boolean =>
  now.getTime() - madeAt.getTime() <= TRIED_FOR &&
  registry
    .all(emailSorts)
    .some(({ name, givenUp }) => name === sort && (!isGivenUp || givenUp === undefined));

type One = Awaited<ReturnType<typeof troubled>>[number];

/** One that something was in the way of, or all of them; held. */
export const troubled = (ctx: Pick<Ctx<never>, 'tx'>, id?: string) =>
  lockTroubled(ctx.tx, id, AT_ONCE);

/** Has them tried now; gives back how many are. */
export async function tryAgain(ctx: Ctx<never>, these: readonly One[]): Promise<number> {
  const ids = these.filter((one) => canGoAgain(ctx, one)).map(({ id }) => id);
  if (ids.length > 0) await putOutAgain(ctx.tx, ids, ctx.now);
  return ids.length;
}

/** Nobody wants them any more. */
export async function removeTroubled(ctx: Ctx<never>, these: readonly One[]): Promise<number> {
  for (const one of these) await finish(ctx, one);
  return these.length;
}
