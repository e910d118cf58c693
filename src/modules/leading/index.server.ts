import type { HeldPower, Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Module } from '#platform/registry.ts';
import type { Ctx } from '#platform/use-case.ts';
import { currentDuties, insertDuty } from './server/duty.sql.ts';
import { duties } from './server/duties.ts';
import { endClearance } from './server/end-clearance.ts';
import { endDuty } from './server/end-duty.ts';
import { grantClearance } from './server/grant-clearance.ts';
import { grantDuty } from './server/grant-duty.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { type CurrentDuty, powersFrom } from './server/powers.rules.ts';
import type { LeadingTables } from './server/tables.ts';

export { isLastOperator } from './server/last-operator.sql.ts';
export { leadingPersonal } from './server/personal/personal.ts';

/** The powers a person holds now. */
export const powersOfPerson = async (
  tx: unknown,
  person: { personaId: string; side: Side },
  now: Date,
): Promise<HeldPower[]> =>
  powersFrom(
    person.side,
    (await currentDuties(tx as Tx<LeadingTables>, person.personaId, now)) as CurrentDuty[],
  );

export const leading = {
  useCases: [grantDuty, endDuty, grantClearance, endClearance],
  queries: [duties],
  handlers: [onSideChanged],
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
