import { query } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { DutiesView } from '../contract.ts';
import { mayEnd, mayGrant, maySeeDuties } from './duty.policy.ts';
import { listClearances, listDuties } from './duty.sql.ts';
import type { LeadingTables } from './tables.ts';

export const duties = query<LeadingTables & MemberCardTable>()({
  name: 'leading.duties',
  about: 'Who holds which duty, and who is cleared for work among young people.',
  may: maySeeDuties,
  statements: 2,
  async read({ tx, now, actor }): Promise<DutiesView> {
    const held = await listDuties(tx);
    const clearances = await listClearances(tx, now);
    const cleared = new Set(clearances.map(({ personaId }) => personaId));
    return {
      duties: held.map(({ personaId, ...duty }) => ({
        ...{ ...duty, person: personaId },
        isCleared: cleared.has(personaId),
        can: { end: mayEnd(actor, { personaId, isActing: duty.isActing }) },
      })),
      clearances: clearances.map(({ personaId, ...one }) => ({
        ...{ ...one, person: personaId },
        can: { end: mayGrant(actor, { personaId }) },
      })),
    };
  },
});
