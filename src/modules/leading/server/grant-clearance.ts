import { personOf } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import { useCase } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { adultNamed } from '#modules/accounts/index.server.ts';
import { GrantClearance } from '../contract.ts';
import { mayClear } from './duty.policy.ts';
import { insertClearance } from './duty.sql.ts';
import type { LeadingTables } from './tables.ts';

export const grantClearance = useCase<LeadingTables & MemberCardTable>()({
  name: 'leading.grant_clearance',
  about:
    'Record that an adult has been checked and may hold duties among young people, until a date.',
  input: GrantClearance,
  subject: async ({ tx }, { name }) => ({
    personaId: (await adultNamed(tx, name))?.personaId ?? null,
  }),
  may: mayClear,
  async run(ctx, input, { personaId }) {
    if (personaId === null)
      throw new Refusal('invalid', 'invalid', { fields: { name: 'nobody_of_that_name' } });
    const id = ctx.newId();
    const expiresAt = new Date(ctx.now);
    expiresAt.setUTCMonth(expiresAt.getUTCMonth() + input.months);
    await insertClearance(ctx.tx, {
      id,
      personaId,
      by: personOf(ctx.actor).personaId,
      now: ctx.now,
      expiresAt,
      note: input.reason,
    });
    ctx.wake('session', [personaId]);
    return { clearance: id, expiresAt };
  },
  power: (input, { personaId }, out) => ({
    subjectKind: 'clearance',
    subjectId: out.clearance,
    personaId,
    reason: input.reason,
    expiresAt: out.expiresAt,
  }),
});
