import { firstStep } from '#modules/admin/first-run.contract.ts';
import { isTrusted } from '#modules/accounts/help.contract.ts';
import { youngCare } from '#modules/accounts/joining.contract.ts';
import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import type { Ctx, PowerAct } from '#platform/use-case.ts';
import { every } from '#platform/worker.ts';
import {
  holdsDuty,
  insertDuty,
  isSecondThere,
  isYoungSideHeld,
  powers,
} from './server/duty.sql.ts';
import { decisions, notificationKinds, subjects } from './server/decisions.sql.ts';
import { audiences } from './server/operators.sql.ts';
import { duties } from './server/duties.ts';
import { endClearance, endDuty, grantClearance, grantDuty } from './server/grants.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { personal } from './server/personal.sql.ts';
import { keepModerated, settle } from './server/acting.ts';
import type { LeadingTables } from './server/tables.ts';

export { hasDutyFor, isLastOperator, otherModerators } from './server/duty.sql.ts';

export const leading = {
  name: 'leading',
  useCases: [grantDuty, endDuty, grantClearance, endClearance, keepModerated],
  queries: [duties],
  handlers: [onSideChanged],
  timers: [every('*/10 * * * *', keepModerated)],
  provides: [
    provide(firstStep, { name: 'second_operator', isDone: isSecondThere }),
    provide(firstStep, { name: 'young', isDone: isYoungSideHeld }),
    provide(youngCare, isYoungSideHeld),
    provide(isTrusted, ({ tx, now }, person) => holdsDuty(tx, person, now)),
  ],
  personal,
  actorFacts: [powers],
  notificationKinds,
  subjects,
  decisions,
  audiences,
} as const satisfies Module;

/** The duty of the very first operator, whom nobody could appoint. */
export async function grantFirstOperator(
  ctx: Ctx<LeadingTables>,
  personaId: string,
): Promise<{ duty: string; acting: readonly PowerAct[] }> {
  const id = ctx.newId();
  await insertDuty(ctx.tx, {
    id,
    personaId,
    kind: 'operator',
    grantedAt: ctx.now,
    reason: 'First operator of a new installation.',
  });
  // Nobody is there to moderate but them.
  return { duty: id, acting: await settle(ctx) };
}
