import { firstStep } from '#modules/admin/first-run.contract.ts';
import { isTrusted } from '#modules/accounts/help.contract.ts';
import { youngCare } from '#modules/accounts/joining.contract.ts';
import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import type { Ctx, PowerAct } from '#platform/use-case.ts';
import { every } from '#platform/worker.ts';
import {
  endGivenSince,
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
import { dutyPlaces } from './server/places.ts';
import { personal } from './server/personal.sql.ts';
import { keepModerated, settle } from './server/acting.ts';
import type { LeadingTables } from './server/tables.ts';

export { dutyPlaces, titleOfPlace } from './server/places.ts';
export { hasDutyFor, isLastOperator, otherModerators } from './server/duty.sql.ts';

export const leading = {
  name: 'leading',
  useCases: [grantDuty, endDuty, grantClearance, endClearance, keepModerated],
  queries: [duties],
  handlers: [onSideChanged],
  timers: [every('*/10 * * * *', keepModerated)],
  needs: [dutyPlaces],
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

const FIRST = 'First operator of a new installation.';

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
    reason: FIRST,
  });
  // Nobody is there to moderate but them.
  return { duty: id, acting: await settle(ctx) };
}

/**
 * Ends duties and clearances that were given since, and all of these people: what the audit keeps of it. The
 * first operator of the place stays.
 */
export async function endPowers(
  ctx: Ctx<LeadingTables>,
  which: { since: Date; of: readonly string[]; reason: string },
): Promise<(PowerAct & { act: string })[]> {
  const ended = await endGivenSince(ctx.tx, { ...which, now: ctx.now, but: FIRST });
  const acts = ended.map(({ kind, id, personaId }) => ({
    ...{ act: `leading.end_${kind}`, subjectKind: kind, subjectId: id },
    ...{ personaId, reason: which.reason },
  }));
  const acting = (await settle(ctx)).map((one) => ({ act: 'leading.keep_moderated', ...one }));
  return [...acts, ...acting];
}
