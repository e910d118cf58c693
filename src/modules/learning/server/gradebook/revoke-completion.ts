import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { RevokeCompletion } from '../../gradebook.contract.ts';
import type { Tables } from '../tx.ts';
import { mayRevokeCompletion } from './revoke.policy.ts';
import { findCompletion, insertRevocation } from './revoke.sql.ts';

export const revokeCompletion = useCase<Tables>()({
  name: 'learning.revoke_completion',
  about: 'Take a completion back, with a reason that the person can read.',
  input: RevokeCompletion,
  subject: ({ tx }, which) => findCompletion(tx, which),
  may: mayRevokeCompletion,
  async run({ tx, actor, now }, which, { round }) {
    const row = { ...which, round, by: actor.personaId ?? '', now };
    if (!(await insertRevocation(tx, row))) throw new Refusal('conflict', 'taken_back_already');
    return { revoked: true };
  },
  power: ({ step, reason }, { personaId, round }) => ({
    subjectKind: 'step',
    subjectId: step,
    personaId,
    reason,
    evidence: { round },
  }),
});
