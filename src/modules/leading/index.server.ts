import type { Module } from '#platform/module.ts';
import type { Ctx } from '#platform/use-case.ts';
import { insertDuty } from './server/duty.sql.ts';
import { duties } from './server/duties.ts';
import { endClearance } from './server/end-clearance.ts';
import { endDuty } from './server/end-duty.ts';
import { grantClearance } from './server/grant-clearance.ts';
import { grantDuty } from './server/grant-duty.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { powers } from './server/powers.sql.ts';
import type { LeadingTables } from './server/tables.ts';
import { leadingPersonal } from './server/personal/personal.ts';

export { isLastOperator } from './server/last-operator.sql.ts';

export const leading = {
  name: 'leading',
  useCases: [grantDuty, endDuty, grantClearance, endClearance],
  queries: [duties],
  handlers: [onSideChanged],
  personal: leadingPersonal,
  actorFacts: [powers],
} as const satisfies Module;

/** The duty of the very first operator, whom nobody could appoint. */
export async function grantFirstOperator(
  ctx: Ctx<LeadingTables>,
  personaId: string,
): Promise<string> {
  const id = ctx.newId();
  await insertDuty(ctx.tx, {
    id,
    personaId,
    kind: 'operator',
    scopeId: null,
    by: null,
    now: ctx.now,
    reason: 'First operator of a new installation.',
  });
  return id;
}
