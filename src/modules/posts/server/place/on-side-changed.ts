import { handler } from '#platform/handlers.ts';
import type { SideChanged } from '#modules/accounts/side.contract.ts';
import { forgetVisits } from './visit.sql.ts';

/** What was seen on the old side is seen no more, in places of all kinds. Posts stay where they are. */
export const onSideChanged = handler<SideChanged, never>({
  on: 'accounts.side_changed',
  name: 'posts.forget_visits',
  handle: async ({ tx, now }, { personaIds }) => void (await forgetVisits(tx, personaIds, now)),
});
