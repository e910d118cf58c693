import type { Side } from '#platform/actor.ts';
import type { Ctx } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { sideOf } from './age.rules.ts';

/** The side for a birth year, as things are here. Throws `Refusal` at `birthYear` when there is none. */
export function sideFor(
  { now, settings }: Pick<Ctx<never>, 'now' | 'settings'>,
  birthYear: number,
): Side {
  const side = sideOf(birthYear, now.getUTCFullYear(), settings.TEEN_SIDE);
  if (side === 'adult' || side === 'teen') return side;
  throw refusedAt('birthYear', side === 'not_valid' ? 'birth_year_not_valid' : side);
}
