import { handler } from '#platform/handlers.ts';
import type { SideChanged } from '#modules/accounts/side.contract.ts';
import { deleteAwardsOfSide } from './award.sql.ts';
import type { RecognitionTables } from './tables.ts';

/** Badges belong to a side, and open places there. */
export const onSideChanged = handler<SideChanged, RecognitionTables>({
  on: 'accounts.side_changed',
  name: 'recognition.leave_badges',
  async handle(ctx, { personaIds, from }) {
    await deleteAwardsOfSide(ctx.tx, personaIds, from);
    ctx.wake('session', personaIds);
  },
});
