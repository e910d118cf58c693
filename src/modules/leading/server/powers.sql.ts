import { actorFact } from '#platform/actor-facts.sql.ts';
import { currentDuties } from './duty.sql.ts';
import { powersFrom } from './powers.rules.ts';

/** What their duties let somebody do now. */
export const powers = actorFact({
  ask: currentDuties,
  carry: (duties, { side }) => ({ powers: powersFrom(side, duties) }),
});
