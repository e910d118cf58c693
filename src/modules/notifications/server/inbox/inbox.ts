import { isSignedIn } from '#platform/actor.policy.ts';
import { pageOf } from '#platform/paged.contract.ts';
import { InboxChangesInput, InboxInput, type InboxView } from '../../contract.ts';
import { query, type ReadCtx } from '../joined.ts';
import { itemRows, standing, type Asked } from './inbox.sql.ts';
import { changesView, itemView, standingView } from './inbox.view.ts';
import { seenOf, type Seen } from './seen.ts';

const MOST_CHANGES = 100;

export const inbox = query({
  name: 'notifications.inbox',
  about: 'What happened for me, newest first.',
  input: InboxInput,
  may: isSignedIn,
  statements: 4,
  async read(ctx, { after, limit, since, state }): Promise<InboxView> {
    // How far it is goes first: what happens in between is fetched again, never skipped.
    const stands = standingView(await standing(ctx));
    const which = { before: after, since, unread: state === 'unread' };
    const { items, next } = await filled(ctx, which, limit);
    return { ...stands, items: items.map(itemView), next };
  },
});

export const inboxChanges = query({
  name: 'notifications.inbox_changes',
  about: 'What changed in my inbox after a number (`seq`) of it.',
  input: InboxChangesInput,
  may: isSignedIn,
  statements: 4,
  async read(ctx, { after }): Promise<InboxView> {
    const stands = standingView(await standing(ctx));
    const rows = await itemRows(ctx, { after }, MOST_CHANGES + 1);
    // A number from the future means that the database was restored from a backup.
    if (after > stands.seq || rows.length > MOST_CHANGES) return { ...stands, isStale: true };
    return changesView(stands, rows, seenOf(ctx.registry.notificationKinds, rows));
  },
});

/** How often one looks on for items that may be seen before a page stays short. */
const LOOKS = 3;

const placeOf = ({ seq }: { seq: number }) => String(seq);

/** A page of what may be seen, and where it goes on: behind what was looked at, where the page stays short. */
async function filled(
  ctx: ReadCtx,
  which: Asked,
  limit: number,
): Promise<{ items: Seen[]; next: string | null }> {
  const items: Seen[] = [];
  let { before } = which;
  for (let look = 0; ; look += 1) {
    const looked = await itemRows(ctx, { ...which, before }, limit + 1);
    items.push(...seenOf(ctx.registry.notificationKinds, looked));
    const found = pageOf(items, limit, ({ row }) => placeOf(row));
    if (found.next !== null) return { items: found.page, next: found.next };
    before = looked.length > limit ? looked.at(-1)?.seq : undefined;
    const next = before === undefined ? null : String(before);
    if (next === null || items.length === limit || look + 1 === LOOKS) return { items, next };
  }
}
