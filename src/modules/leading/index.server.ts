import type { Module } from '#platform/module.ts';
import type { Ctx } from '#platform/use-case.ts';
import { insertDuty, powers } from './server/duty.sql.ts';
import { duties } from './server/duties.ts';
import { endClearance, endDuty, grantClearance, grantDuty } from './server/grants.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { personal } from './server/personal.sql.ts';
import type { LeadingTables } from './server/tables.ts';

export { isLastOperator } from './server/duty.sql.ts';

export const leading = {
  name: 'leading',
  useCases: [grantDuty, endDuty, grantClearance, endClearance],
  queries: [duties],
  handlers: [onSideChanged],
  personal,
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
    grantedAt: ctx.now,
    reason: 'First operator of a new installation.',
  });
  return id;
}
