import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { InboxInput, type InboxView } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import { changedItems, pageOfItems, standing } from './inbox.sql.ts';
import { beginAnew, changesView, pageView } from './inbox.view.ts';

const PAGE = 30;
const MOST_CHANGES = 100;

export const inbox = query<Joined>()({
  name: 'notifications.inbox',
  about: 'What happened for me: newest first, or all that changed after a cursor.',
  input: InboxInput,
  may: isSignedIn,
  statements: 2,
  async read({ tx, actor }, { after, before, state }): Promise<InboxView> {
    const reader = personOf(actor);
    // The cursor goes first: what happens in between is fetched again, never skipped.
    const at = await standing(tx, reader);
    if (after === undefined) {
      const unread = state === 'unread';
      const rows = await pageOfItems(tx, reader, { before, unread, limit: PAGE + 1 });
      return pageView(at, rows, PAGE);
    }
    const rows = await changedItems(tx, reader, { after, limit: MOST_CHANGES + 1 });
    // A cursor from the future means that the database was restored from a backup.
    return after > at.seq || rows.length > MOST_CHANGES ? beginAnew(at) : changesView(at, rows);
  },
});
