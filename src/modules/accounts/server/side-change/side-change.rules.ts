import type { Side } from '#platform/actor.ts';
import { ADULT_AGE } from '../../contract.ts';

const DAY = 86_400_000;
/** From being told to passing over at the latest. */
export const SIDE_CHANGE_DAYS = 30;

/** Of a birth year, whether its people are surely 18 this year, may be, or are not. */
export function eighteenIn(birthYear: number, thisYear: number): 'surely' | 'perhaps' | 'not_yet' {
  const turns = thisYear - birthYear;
  if (turns > ADULT_AGE) return 'surely';
  return turns === ADULT_AGE ? 'perhaps' : 'not_yet';
}

export type OwnSide = { side: Side; birthYear: number | null; dueAt: Date | null };

/** Whether somebody may say that they have turned 18 already: in the year in which it happens. */
export const mayState = (who: OwnSide, thisYear: number): boolean =>
  who.side === 'teen' &&
  who.dueAt === null &&
  who.birthYear !== null &&
  eighteenIn(who.birthYear, thisYear) !== 'not_yet';

/** The last day there is to choose. */
export const latestFrom = (told: Date): Date => new Date(told.getTime() + SIDE_CHANGE_DAYS * DAY);

/**
 * The moment that a chosen day begins (UTC), not before now. Null when it is no day, is over, or is
 * later than the last there is to choose.
 */
export function dayChosen(day: string, now: Date, latest: Date): Date | null {
  const start = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== day) return null;
  if (start.getTime() + DAY <= now.getTime() || start > latest) return null;
  return start < now ? now : start;
}
