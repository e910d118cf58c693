import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { GiveBackCompletion } from '../../gradebook.contract.ts';
import type { Tables } from '../tx.ts';
import { mayGiveBackCompletion } from './revoke.policy.ts';
import { findCompletion, insertNextRound } from './revoke.sql.ts';

export const giveBackCompletion = useCase<Tables>()({
  name: 'learning.give_back_completion',
  about: 'Give back a completion that had been taken back, with a reason.',
  input: GiveBackCompletion,
  subject: ({ tx }, which) => findCompletion(tx, which),
  may: mayGiveBackCompletion,
  async run({ tx, actor, now }, which, { round, ruleVersion, completedAt }) {
    const given = { round: round + 1, ruleVersion, completedAt };
    const row = { ...which, ...given, by: actor.personaId ?? '', now };
    if (!(await insertNextRound(tx, row))) throw new Refusal('conflict', 'stands_already');
    return { givenBack: true };
  },
  power: ({ step, reason }, { personaId, round }) => ({
    subjectKind: 'step',
    subjectId: step,
    personaId,
    reason,
    evidence: { round: round + 1 },
  }),
});
