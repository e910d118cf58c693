import { isSignedIn } from '#platform/actor.policy.ts';
import { InboxInput, type InboxView } from '../../contract.ts';
import { query, type ReadCtx } from '../joined.ts';
import { itemRows, standing, type ItemRow } from './inbox.sql.ts';
import { changesView, itemView, standingView } from './inbox.view.ts';
import { seenOf, type Seen } from './seen.ts';

const PAGE = 30;
const MOST_CHANGES = 100;

export const inbox = query({
  name: 'notifications.inbox',
  about: 'What happened for me: newest first, or all that changed after a cursor.',
  input: InboxInput,
  may: isSignedIn,
  statements: 4,
  async read(ctx, { after, before, state }): Promise<InboxView> {
    // The cursor goes first: what happens in between is fetched again, never skipped.
    const at = await standing(ctx);
    const stands = standingView(at);
    const which = { after, before, unread: state === 'unread' };
    const most = after === undefined ? PAGE : MOST_CHANGES;
    const rows = await itemRows(ctx, which, most + 1);
    // A cursor from the future means that the database was restored from a backup.
    if (after !== undefined && (after > at.seq || rows.length > MOST_CHANGES))
      return { ...stands, isStale: true };
    const seen = seenOf(ctx.registry.notificationKinds, rows);
    if (after !== undefined) return changesView(stands, rows, seen);
    const { items, older } = await filled(ctx, rows, seen, which);
    return { ...stands, items: items.map(itemView), older };
  },
});

/** How often one looks on for items that may be seen before a page stays short. */
const LOOKS = 3;

/** A page of what was looked at, and what comes after it where some of that may not be seen. */
async function filled(
  ctx: ReadCtx,
  rows: readonly ItemRow[],
  seen: readonly Seen[],
  which: { unread: boolean },
): Promise<{ items: Seen[]; older: number | null }> {
  const items = [...seen];
  let last = rows;
  for (let look = 1; look < LOOKS && items.length < PAGE && last.length > PAGE; look += 1) {
    const before = last.at(-1)?.seq;
    last = await itemRows(ctx, { ...which, before }, PAGE + 1);
    items.push(...seenOf(ctx.registry.notificationKinds, last));
  }
  if (items.length > PAGE) {
    const page = items.slice(0, PAGE);
    return { items: page, older: page.at(-1)?.row.seq ?? null };
  }
  return { items, older: last.length > PAGE ? (last.at(-1)?.seq ?? null) : null };
}
