import { Refusal } from '#platform/verdict.ts';
import { useCase } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { adultNamed } from '#modules/accounts/index.server.ts';
import { GrantDuty } from '../contract.ts';
import { mayGrant } from './duty.policy.ts';
import { insertDuty } from './duty.sql.ts';
import type { LeadingTables } from './tables.ts';

export const grantDuty = useCase<LeadingTables & MemberCardTable>()({
  name: 'leading.grant_duty',
  about: 'Give a person a duty, everywhere or for one programme or space.',
  input: GrantDuty,
  subject: async ({ tx }, { name }) => ({
    personaId: (await adultNamed(tx, name))?.personaId ?? null,
  }),
  may: mayGrant,
  async run(ctx, input, { personaId }) {
    if (personaId === null)
      throw new Refusal('invalid', 'invalid', { fields: { name: 'nobody_of_that_name' } });
    const id = ctx.newId();
    const isNew = await insertDuty(ctx.tx, {
      id,
      personaId,
      kind: input.duty,
      scopeId: input.scope,
      by: ctx.actor.personaId,
      now: ctx.now,
      reason: input.reason,
    });
    if (!isNew) throw new Refusal('conflict', 'duty_held_already');
    ctx.wake('session', [personaId]);
    return { duty: id };
  },
  power: (input, { personaId }, out) => ({
    subjectKind: 'duty',
    subjectId: out.duty,
    personaId,
    reason: input.reason,
    evidence: { duty: input.duty, scope: input.scope },
  }),
});
