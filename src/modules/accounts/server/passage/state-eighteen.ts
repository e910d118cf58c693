import type { Side } from '#platform/actor.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { StateEighteen } from '../../side.contract.ts';
import { mayWithSession } from '../account/account.policy.ts';
import type { AccountsTables } from '../tables.ts';
import { announcePassage } from './find-passages.ts';
import { mayState } from './passage.rules.ts';
import { lockPassage } from './passage.sql.ts';

export const stateEighteen = useCase<AccountsTables>()({
  name: 'accounts.state_eighteen',
  about:
    'Say that one has turned 18, in the year in which that happens; one then goes over within thirty days.',
  input: StateEighteen,
  subject: async ({ tx, actor }) =>
    actor.accountId === null ? { none: true as const } : lockPassage(tx, actor.accountId),
  may: mayWithSession,
  async run(ctx, _input, self) {
    const { accountId, personaId } = ctx.actor;
    if ('none' in self || accountId === null || personaId === null) throw new Refusal('not_found');
    const who = {
      side: self.side as Side,
      birthYear: self.birthYear,
      hasPassage: self.dueAt !== null,
    };
    if (!mayState(who, ctx.now.getUTCFullYear())) throw new Refusal('not_found');
    return { latestAt: await announcePassage(ctx, { accountId, personaId }) };
  },
  power: (_input, _self, { latestAt }) => ({
    subjectKind: 'passage',
    subjectId: 'stated',
    reason: null,
    expiresAt: latestAt,
  }),
});
