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
  underOf,
} from './server/duty.sql.ts';
import { decisions, dutyAct, notificationKinds, subjects } from './server/decisions.sql.ts';
import { audiences } from './server/operators.sql.ts';
import { duties } from './server/duties.ts';
import { endGiven } from './server/end-given.sql.ts';
import { endClearance, endDuty, grantClearance, grantDuty } from './server/grants.ts';
import { tellClearanceEnds } from './server/clearance-ends.ts';
import { trustedImported } from './server/imported.sql.ts';
import { onSideChanged } from './server/on-side-changed.ts';
import { dutyPlaces } from './server/places.ts';
import { personal } from './server/personal.sql.ts';
import { publicEvents } from './server/public-events.sql.ts';
import { keepModerated, settle } from './server/acting.ts';
import type { LeadingTables } from './server/tables.ts';
import { announce } from './server/tell.ts';

export { dutyPlaces, titleOfPlace } from './server/places.ts';
export { hasDutyFor, heldFor, isLastOperator, otherModerators } from './server/duty.sql.ts';

export const leading = {
  name: 'leading',
  useCases: [grantDuty, endDuty, grantClearance, endClearance, keepModerated, tellClearanceEnds],
  queries: [duties],
  // Powers are given and taken by people.
  sessionOnly: [
    ...['leading.grant_duty', 'leading.end_duty'],
    ...['leading.grant_clearance', 'leading.end_clearance'],
  ],
  handlers: [onSideChanged],
  timers: [every('*/10 * * * *', keepModerated), every('*/10 * * * *', tellClearanceEnds)],
  needs: [dutyPlaces],
  provides: [
    provide(firstStep, { name: 'second_operator', isDone: isSecondThere }),
    provide(firstStep, { name: 'young', isDone: isYoungSideHeld }),
    provide(youngCare, isYoungSideHeld),
    trustedImported,
    provide(isTrusted, ({ tx, now }, person) => holdsDuty(tx, person, now)),
  ],
  personal,
  actorFacts: [powers],
  notificationKinds,
  subjects,
  decisions,
  audiences,
  publicEvents,
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
 * Ends duties and clearances that these people hold or gave, and all that were given since; whom it concerns is
 * told. What the audit keeps of it. The first operator of the place stays, and never is nobody left to run it.
 */
export async function endPowers(
  ctx: Ctx<LeadingTables>,
  which: { since: Date | null; of: readonly string[]; reason: string },
): Promise<(PowerAct & { act: string })[]> {
  const ended = await endGiven(ctx.tx, {
    ...{ ...which, now: ctx.now, but: FIRST },
    under: underOf(ctx.actor),
  });
  const madeUp = new Set(which.of);
  for (const { held, kind, scopeId, ...one } of ended)
    if (!madeUp.has(one.personaId))
      announce(
        ctx,
        { ...one, kind: held, act: 'ended' },
        kind === null ? 'ended' : dutyAct('ended', { kind, scopeId }),
      );
  const acts = ended.map(({ held, id, personaId }) => ({
    ...{ act: `leading.end_${held}`, subjectKind: held, subjectId: id },
    ...{ personaId, reason: which.reason },
  }));
  const acting = (await settle(ctx)).map((one) => ({ act: 'leading.keep_moderated', ...one }));
  return [...acts, ...acting];
}
