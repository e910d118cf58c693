import {
  deleteLeaving,
  endElsewhere,
  insertLeaving,
  proveSelf,
} from '#modules/accounts/index.server.ts';
import { withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { DeleteMyAccount } from '../../data.contract.ts';
import { mayLeave, type Leaver } from './data.policy.ts';
import { lastOf } from './last-operator.ts';

const DAY = 86_400_000;

export const deleteMyAccount = useCase<never>()({
  name: 'admin.delete_my_account',
  about: 'Delete my account: after a day in which I may stay, everything of me is erased.',
  input: DeleteMyAccount,
  limits: [{ points: 10, seconds: 3600, by: 'account' }],
  prepare: { may: withSession, make: (ctx, { password }) => proveSelf(ctx, password) },
  subject: standing,
  may: mayLeave,
  async run(ctx, { posts }) {
    const { accountId } = personOf(ctx.actor);
    const dueAt = new Date(ctx.now.getTime() + DAY);
    await insertLeaving(ctx.tx, accountId, { askedAt: ctx.now, dueAt, posts });
    await endElsewhere(ctx.as());
    return { dueAt };
  },
});

export const stay = useCase<never>()({
  name: 'admin.stay',
  about: 'Stay after all: nothing is deleted.',
  may: withSession,
  async run(ctx) {
    return { stays: await deleteLeaving(ctx.tx, personOf(ctx.actor).accountId) };
  },
});

async function standing(ctx: Ctx<never>): Promise<Leaver> {
  const { accountId } = ctx.actor;
  if (accountId === null) return { runsAlone: 'no' };
  // Of two who go at once, the second finds that the first goes.
  await takeLock(ctx.tx, 'leading.acting');
  return lastOf(ctx, accountId);
}
