import { Refusal } from '#platform/verdict.ts';
import { useCase } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { adultNamed } from '#modules/accounts/index.server.ts';
import { GrantClearance } from '../contract.ts';
import { mayGrant } from './duty.policy.ts';
import { insertClearance } from './duty.sql.ts';
import type { LeadingTables } from './tables.ts';

export const grantClearance = useCase<LeadingTables & MemberCardTable>()({
  name: 'leading.grant_clearance',
  about:
    'Record that an adult has been checked and may hold duties among young people, until a date.',
  input: GrantClearance,
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
    const expiresAt = new Date(ctx.now);
    expiresAt.setUTCMonth(expiresAt.getUTCMonth() + input.months);
    const { personaId } = ctx.actor;
    if (personaId === null) throw new Refusal('forbidden', 'sign_in_first');
    await insertClearance(ctx.tx, {
      id,
      personaId: person.personaId,
      by: personaId,
      now: ctx.now,
      expiresAt,
      note: input.reason,
    });
    return { clearance: id, expiresAt };
  },
  power: (input, person, out) => ({
    subjectKind: 'clearance',
    subjectId: out.clearance,
    personaId: person.personaId,
    reason: input.reason,
    expiresAt: out.expiresAt,
  }),
});
