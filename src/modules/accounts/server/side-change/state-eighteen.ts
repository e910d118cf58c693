import type { Side } from '#platform/actor.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { StateEighteen } from '../../side.contract.ts';
import { mayWithSession } from '../account/account.policy.ts';
import type { AccountsTables } from '../tables.ts';
import { announceSideChange } from './find-side-changes.ts';
import { mayState } from './side-change.rules.ts';
import { lockSideChange } from './side-change.sql.ts';

export const stateEighteen = useCase<AccountsTables>()({
  name: 'accounts.state_eighteen',
  about:
    'Say that one has turned 18, in the year in which that happens; one then goes over within thirty days.',
  input: StateEighteen,
  subject: async ({ tx, actor }) =>
    actor.accountId === null ? { none: true as const } : lockSideChange(tx, actor.accountId),
  may: mayWithSession,
  async run(ctx, _input, self) {
    const { accountId, personaId } = ctx.actor;
    if ('none' in self || accountId === null || personaId === null) throw new Refusal('not_found');
    const who = {
      side: self.side as Side,
      birthYear: self.birthYear,
      hasSideChange: self.dueAt !== null,
    };
    if (!mayState(who, ctx.now.getUTCFullYear())) throw new Refusal('not_found');
    return { latestAt: await announceSideChange(ctx, { accountId, personaId }) };
  },
  power: (_input, _self, { latestAt }) => ({
    subjectKind: 'passage',
    subjectId: 'stated',
    reason: null,
    expiresAt: latestAt,
  }),
});
