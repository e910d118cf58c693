import type { SightChanged } from '#modules/accounts/block.contract.ts';
import { handler } from '#platform/handlers.ts';
import { changeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { touchItemsBy } from './notify.sql.ts';

/** Two people are out of each other's sight, or in it again: both inboxes look again, and say nothing. */
export const onSightChanged = handler<SightChanged, Joined>({
  on: 'accounts.sight_changed',
  name: 'notifications.look_again',
  async handle(ctx, { personaIds }) {
    const [first, second] = [...personaIds].sort() as [string, string];
    for (const { to, by } of [
      { to: first, by: second },
      { to: second, by: first },
    ])
      await changeInbox(ctx, to, async (seq) => {
        await touchItemsBy(ctx.tx, { to, by, seq });
        // Also without an item: an open page shows their words.
        return true;
      });
  },
});
