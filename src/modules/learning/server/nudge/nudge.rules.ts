import type { ProgrammePerson } from '../../gradebook.contract.ts';
import { DAYS_BETWEEN, DAYS_STUCK, MOST_THESE_DAYS } from '../../nudge.contract.ts';

/** When somebody was written to last, of what was not taken back; and how often in these days, with what was. */
export type WrittenTo = { at: Date | null; often: number };

const daysSince = (at: Date, now: Date) => (now.getTime() - at.getTime()) / 86_400_000;

/**
 * Whether somebody was written to these days. What was taken back does not count once, so that a slip can be put
 * right; twice it does: whoever is told and told again is badgered, whatever became of the words.
 */
export const isTooSoon = ({ at, often }: WrittenTo, now: Date): boolean =>
  often >= MOST_THESE_DAYS || (at !== null && daysSince(at, now) < DAYS_BETWEEN);

/** Whether somebody stands still with what only they can do. */
export const isStuck = (
  { movedAt, waitsFor }: Pick<ProgrammePerson, 'movedAt' | 'waitsFor'>,
  now: Date,
): boolean => waitsFor === 'self' && daysSince(movedAt, now) >= DAYS_STUCK;
