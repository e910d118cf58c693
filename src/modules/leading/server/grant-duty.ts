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
  // The operator's powers are judged before it is told whether a name exists.
  subject: async ({ tx, actor }, { name }) => {
    const person = await adultNamed(tx, name);
    if (person === undefined && mayGrant(actor, { personaId: '' }) === true) {
      throw new Refusal('invalid', 'invalid', { fields: { name: 'nobody_of_that_name' } });
    }
    return person;
  },
  may: mayGrant,
  async run(ctx, input, person) {
    const id = ctx.newId();
    const isNew = await insertDuty(ctx.tx, {
      id,
      personaId: person.personaId,
      kind: input.duty,
      scopeId: input.scope,
      by: ctx.actor.personaId,
      now: ctx.now,
      reason: input.reason,
    });
    if (!isNew) throw new Refusal('conflict', 'duty_held_already');
    return { duty: id };
  },
  power: (input, person, out) => ({
    subjectKind: 'duty',
    subjectId: out.duty,
    personaId: person.personaId,
    reason: input.reason,
    evidence: { duty: input.duty, scope: input.scope },
  }),
});
