import type { Hours } from '#platform/hours.contract.ts';
import { nextAt, reachableAt } from '#platform/hours.rules.ts';
import type { Pace } from '../../email.contract.ts';

/** Digests come at six in the evening, by the clock where somebody is; weekly ones on Sundays: when one has time. */
const HOUR = 18;
const WEEKDAY = 'Sun';
/** A lively thread writes to nobody more often than this, in ms; the first of an hour comes at once. */
const REST = 3_600_000;

/** From when somebody may be written to once they were, or have chosen it. Quiet hours are asked when that has come. */
export function nextTurn(now: Date, pace: Exclude<Pace, 'off'>, { zone }: Hours): Date {
  if (pace === 'at_once') return new Date(now.getTime() + REST);
  return nextAt(now, zone, HOUR, pace === 'weekly' ? WEEKDAY : undefined);
}

/** Whether they may be written to now; else when that is asked again. */
export const quietUntil = (now: Date, hours: Hours): Date | null => {
  const at = reachableAt(now, hours);
  return at > now ? at : null;
};
