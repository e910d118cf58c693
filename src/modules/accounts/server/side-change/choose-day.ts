import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ChooseDay } from '../../side.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { mayChooseDay } from './side-change.policy.ts';
import { dayChosen } from './side-change.rules.ts';
import { lockSideChange, setDue } from './side-change.sql.ts';

export const chooseDay = useCase<AccountsTables>()({
  name: 'accounts.choose_day',
  about: 'Choose the day on which one goes over to the adults, within thirty days.',
  input: ChooseDay,
  // A guest's refusal comes from the policy.
  subject: async ({ tx, actor }) =>
    actor.accountId === null ? { latestAt: null } : lockSideChange(tx, actor.accountId),
  may: mayChooseDay,
  async run(ctx, { day }, { latestAt }) {
    // Without a way to the other side no day is one of those offered.
    const dueAt = latestAt && dayChosen(day, ctx.now, latestAt);
    if (dueAt === null) {
      throw new Refusal('invalid', 'invalid', { fields: { day: 'day_not_offered' } });
    }
    await setDue(ctx.tx, ctx.actor.accountId ?? '', dueAt);
    return { dueAt };
  },
});
