import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { clearancesEnding } from './clearance-ends.sql.ts';
import type { LeadingTables } from './tables.ts';
import { announceEnd } from './tell.ts';

/** As many as are told in one transaction; the others at the next look. */
const AT_ONCE = 100;

/** A clearance ends by its date: nobody is to find out by what they may no longer do. */
export const tellClearanceEnds = useCase<LeadingTables>()({
  name: 'leading.tell_clearance_ends',
  about: 'Tell whoever is cleared, and those who run the place, that it ends, and that it ended.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const ending = await clearancesEnding(ctx.tx, ctx.now, AT_ONCE);
    for (const one of ending) announceEnd(ctx, one);
    return { told: ending.length };
  },
});
