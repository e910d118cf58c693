import type { Hours } from '#platform/hours.contract.ts';
import { nextAt } from '#platform/hours.rules.ts';

const MOST = 12 * 3_600_000;
/** In ms: no longer is a service waited for that asks us to wait. */
export const LATEST = 2 * 3_600_000;

/**
 * For how many seconds a push service may keep a push for a device that is away: half a day, and never into the hours
 * in which nothing is to reach for its owner.
 */
export function keptFor(now: Date, { zone, quietFrom, quietTo }: Hours): number {
  const isNeverQuiet = quietFrom === null || quietTo === null || quietFrom === quietTo;
  const most = isNeverQuiet
    ? MOST
    : Math.min(MOST, nextAt(now, zone, quietFrom).getTime() - now.getTime());
  return Math.floor(most / 1_000);
}

/** What became of a push, by what the service answered (RFC 8030). */
export type Outcome = 'sent' | 'gone' | 'later' | 'refused';
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 404 || status === 410) return 'gone';
  return status === 429 || status >= 500 ? 'later' : 'refused';
}
