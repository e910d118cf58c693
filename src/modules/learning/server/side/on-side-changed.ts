import { handler } from '#platform/handlers.ts';
import type { SideChanged } from '#modules/accounts/side.contract.ts';
import type { Tables } from '../tx.ts';
import { dropOfSide } from './side.sql.ts';

/** Enrolments and hosting on the old side end. Posts stay where they are, and completions are facts. */
export const onSideChanged = handler<SideChanged, Tables>({
  on: 'accounts.side_changed',
  name: 'learning.end_on_old_side',
  handle: ({ tx }, { personaIds, from }) => dropOfSide(tx, personaIds, from),
});
