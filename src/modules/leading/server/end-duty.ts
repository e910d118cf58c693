import { useCase } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { EndDuty } from '../contract.ts';
import { mayGrant } from './duty.policy.ts';
import { endDutyRow, findDuty } from './duty.sql.ts';
import type { LeadingTables } from './tables.ts';

export const endDuty = useCase<LeadingTables & MemberCardTable>()({
  name: 'leading.end_duty',
  about: 'End a duty. What was done under it stays.',
  input: EndDuty,
  subject: ({ tx }, { duty }) => findDuty(tx, duty),
  may: mayGrant,
  power: (input, duty) => ({
    subjectKind: 'duty',
    subjectId: duty.id,
    personaId: duty.personaId,
    reason: input.reason,
    evidence: { duty: duty.kind },
  }),
  async run(ctx, _input, duty) {
    await endDutyRow(ctx.tx, duty.id, ctx.now);
    ctx.wake('session', [duty.personaId]);
    return {};
  },
});
