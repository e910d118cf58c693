import type { Hours } from './hours.contract.ts';

const QUARTER = 15 * 60_000;
const WEEK = 7 * 24 * 4;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Kept at most; each takes its time to make, and memory that the collector does not see. */
const MOST = 500;

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  if (formats.size >= MOST) formats.clear();
  const made = madeFor(zone);
  formats.set(zone, made);
  return made;
}

/** Of a zone that was known when it was chosen, and is not any more, clocks show the world's time. */
function madeFor(zone: string): Intl.DateTimeFormat {
  const how = { weekday: 'short', hourCycle: 'h23', hour: 'numeric', minute: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...how, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...how, timeZone: 'UTC' });
  }
}

/** What clocks show there: the hour, and the minutes, at a moment. */
function clockIn(zone: string): (at: number) => { weekday: string; hour: number; minute: number } {
  const format = formatIn(zone);
  return (at) => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    const { weekday = '', hour, minute } = parts;
    return { weekday, hour: Number(hour), minute: Number(minute) };
  };
}

/**
 * The next moment after `now` at which clocks there show that full hour, on that weekday (`Mon`) if one is said. Looked
 * for quarter by quarter, as clocks may be changed in between; an hour that is left out comes on the day after. Where
 * clocks go by minutes of their own it is the first quarter of that hour, so that there is always one.
 */
export function nextAt(now: Date, zone: string, hour: number, weekday?: string): Date {
  const clock = clockIn(zone);
  const first = Math.floor(now.getTime() / QUARTER) + 1;
  for (let quarter = first; quarter <= first + 2 * WEEK; quarter += 1) {
    const shown = clock(quarter * QUARTER);
    if (shown.hour === hour && shown.minute < 15 && (weekday ?? shown.weekday) === shown.weekday)
      return new Date(quarter * QUARTER);
  }
  throw new Error(`It is never ${hour} in ${zone}`);
}

/** When somebody may be reached for: now, or where it is quiet for them, from the first quarter in which it is not. */
export function reachableAt(now: Date, { zone, quietFrom, quietTo }: Hours): Date {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return now;
  const clock = clockIn(zone);
  const isQuiet = (at: number) => {
    const { hour } = clock(at);
    return quietFrom < quietTo
      ? hour >= quietFrom && hour < quietTo
      : hour >= quietFrom || hour < quietTo;
  };
  if (!isQuiet(now.getTime())) return now;
  // The hour that ends it may be left out where clocks are put forward.
  let quarter = Math.floor(now.getTime() / QUARTER) + 1;
  while (isQuiet(quarter * QUARTER)) quarter += 1;
  return new Date(quarter * QUARTER);
}
