import type { Ctx } from '../use-case.ts';
import { finish, TRIED_FOR } from './outgoing.ts';
import type { Again } from './obstacle.contract.ts';
import { emailSorts } from './sorts.ts';
import { lockTroubled, putOutAgain } from './troubled.sql.ts';

/** So many at one press. */
const AT_ONCE = 500;

type Tried = { sort: string; madeAt: Date; isGivenUp: boolean };
type Asking = Pick<Ctx<never>, 'registry' | 'now'>;

/** What is worth trying again: not older than letters are tried, and of these sorts. */
const worthTrying = ({ registry, now }: Asking) => {
  const sorts = registry.all(emailSorts);
  return {
    since: new Date(now.getTime() - TRIED_FOR),
    sorts: sorts.map(({ name }) => name),
    /** What the others were to say went another way when they were given up. */
    givenUp: sorts.flatMap(({ name, givenUp }) => (givenUp === undefined ? [name] : [])),
  };
};

/** Whether it is worth trying again; else why not: what it was to say goes another way, or nothing is left of it to say. */
export function tellAgain(ctx: Asking, { sort, madeAt, isGivenUp }: Tried): Again {
  const { since, sorts, givenUp } = worthTrying(ctx);
  const has = (all: readonly string[]) => all.some((one) => one === sort);
  if (isGivenUp && has(sorts) && !has(givenUp)) return 'other_way';
  return madeAt >= since && has(sorts) ? 'goes' : 'over';
}

type One = Awaited<ReturnType<typeof troubled>>[number];

/** One that something was in the way of, or all of them; held. `only` those that are worth trying again. */
export const troubled = (
  ctx: Asking & Pick<Ctx<never>, 'tx'>,
  id: string | undefined,
  { only }: { only?: 'worth_trying' } = {},
) =>
  lockTroubled(ctx.tx, {
    ...{ id, limit: AT_ONCE },
    ...(only === 'worth_trying' && { only: worthTrying(ctx) }),
  });

/** Has them tried now. */
export async function tryAgain(ctx: Ctx<never>, these: readonly One[]): Promise<void> {
  const ids = these.map(({ id }) => id);
  if (ids.length > 0) await putOutAgain(ctx.tx, ids, ctx.now);
}

/** Nobody wants them any more. */
export async function removeTroubled(ctx: Ctx<never>, these: readonly One[]): Promise<void> {
  for (const one of these) await finish(ctx, one);
}
