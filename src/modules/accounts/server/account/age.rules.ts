import { ADULT_AGE, MIN_AGE } from '../../contract.ts';
import type { Side } from '#platform/actor.ts';

/**
 * The side a birth year belongs to. Only the year is known, so someone who turns 18 this year
 * counts as not yet 18: nobody under age is put among adults. Null: too young, or no teen side here.
 */
export function sideOf(
  birthYear: number,
  thisYear: number,
  hasTeenSide: boolean,
): Side | 'too_young' | 'adults_only' | 'not_valid' {
  const surelyAge = thisYear - birthYear - 1;
  if (surelyAge > 120 || surelyAge < -1) return 'not_valid';
  if (surelyAge >= ADULT_AGE) return 'adult';
  if (surelyAge < MIN_AGE) return hasTeenSide ? 'too_young' : 'adults_only';
  return hasTeenSide ? 'teen' : 'adults_only';
}
