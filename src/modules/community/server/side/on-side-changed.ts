import { handler } from '#platform/handlers.ts';
import type { SideChanged } from '#modules/accounts/side.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { dropOfSide } from './side.sql.ts';

/** Follows, taglists and what was seen on the old side end. Posts stay where they are. */
export const onSideChanged = handler<SideChanged, CommunityTables>({
  on: 'accounts.side_changed',
  name: 'community.end_on_old_side',
  handle: ({ tx }, { personaIds, from }) => dropOfSide(tx, personaIds, from),
});
