import { personOf } from '#platform/actor.ts';
import { useCase } from '#platform/use-case.ts';
import { StateEighteen } from '../../side.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { announceSideChange } from './find-side-changes.ts';
import { mayStateEighteen } from './side-change.policy.ts';
import { lockSideChange } from './side-change.sql.ts';

export const stateEighteen = useCase<AccountsTables>()({
  name: 'accounts.state_eighteen',
  about:
    'Say that one has turned 18, in the year in which that happens; one then goes over within thirty days.',
  input: StateEighteen,
  subject: async ({ tx, actor, now }) => ({
    own: actor.accountId === null ? null : ((await lockSideChange(tx, actor.accountId)) ?? null),
    year: now.getUTCFullYear(),
  }),
  may: mayStateEighteen,
  run: async (ctx) => ({ latestAt: await announceSideChange(ctx, personOf(ctx.actor)) }),
  power: (_input, _self, { latestAt }) => ({
    subjectKind: 'passage',
    subjectId: 'stated',
    reason: null,
    expiresAt: latestAt,
  }),
});
