import { useCase } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { EndClearance } from '../contract.ts';
import { mayGrant } from './duty.policy.ts';
import { endClearanceRow, findClearance } from './duty.sql.ts';
import type { LeadingTables } from './tables.ts';

export const endClearance = useCase<LeadingTables & MemberCardTable>()({
  name: 'leading.end_clearance',
  about: 'End a clearance at once.',
  input: EndClearance,
  subject: ({ tx }, { clearance }) => findClearance(tx, clearance),
  may: mayGrant,
  power: (input, clearance) => ({
    subjectKind: 'clearance',
    subjectId: clearance.id,
    personaId: clearance.personaId,
    reason: input.reason,
  }),
  async run(ctx, _input, clearance) {
    await endClearanceRow(ctx.tx, clearance.id, ctx.now);
    ctx.wake('session', [clearance.personaId]);
    return {};
  },
});
