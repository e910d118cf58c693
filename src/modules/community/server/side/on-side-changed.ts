import { handler } from '#platform/handlers.ts';
import type { SideChanged } from '#modules/accounts/side.contract.ts';
import { dropOfSide } from './side.sql.ts';

/** Follows and taglists of the old side end. Posts stay where they are. */
export const onSideChanged = handler<SideChanged, never>({
  on: 'accounts.side_changed',
  name: 'community.end_on_old_side',
  handle: ({ tx }, { personaIds, from }) => dropOfSide(tx, personaIds, from),
});
