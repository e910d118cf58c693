import { handler } from '#platform/handlers.ts';
import type { SideChanged } from '#modules/accounts/side.contract.ts';
import type { NotificationsTables } from './tables.ts';
import { emptyInboxes } from './reader.sql.ts';

/** An inbox holds only what happened on its own side, so it begins anew. */
export const onSideChanged = handler<SideChanged, NotificationsTables>({
  on: 'accounts.side_changed',
  name: 'notifications.begin_anew',
  async handle(ctx, { personaIds }) {
    await emptyInboxes(ctx.tx, personaIds, ctx.now);
    ctx.wake('session', personaIds);
  },
});
