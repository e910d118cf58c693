import { handler } from '#platform/handlers.ts';
import type { SideChanged } from '#modules/accounts/side.contract.ts';
import { endAllOf } from './duty.sql.ts';
import type { LeadingTables } from './tables.ts';

/** Duties and clearances are adults': who turns out to be young holds none. */
export const onSideChanged = handler<SideChanged, LeadingTables>({
  on: 'accounts.side_changed',
  name: 'leading.end_duties',
  async handle(ctx, { personaIds, to }) {
    if (to !== 'teen') return;
    await endAllOf(ctx.tx, personaIds, ctx.now);
    ctx.wake('session', personaIds);
  },
});
