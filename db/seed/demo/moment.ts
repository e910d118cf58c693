import type { Moment } from './types.ts';

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** The point in time that a moment means, seen from `now`; hours are those of UTC. */
export function pointInTime(moment: Moment, now: Date): Date {
  const [hours = 0, minutes = 0] = moment.at.split(':').map(Number);
  const midnight = midnightOf(now).getTime();
  return new Date(midnight - moment.daysAgo * DAY + (hours * 60 + minutes) * MINUTE);
}

/** When its day began, in UTC. */
export function midnightOf(time: Date): Date {
  return new Date(Math.floor(time.getTime() / DAY) * DAY);
}

/** So many minutes later, or earlier. */
export function minutesAfter(time: Date, minutes: number): Date {
  return new Date(time.getTime() + minutes * MINUTE);
}
