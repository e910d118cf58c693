import { allow, deny } from '#platform/verdict.ts';
import type { InboxItem, InboxView, UnreadView } from '../../contract.ts';
import type { ItemRow } from './inbox.sql.ts';

type Standing = UnreadView & { muted: string[] };

/** One page of the list; a row more than fits says that there are older ones. */
export function pageView(standing: Standing, rows: readonly ItemRow[], size: number): InboxView {
  const items = rows.slice(0, size).map(itemView);
  return {
    ...emptyView(standing),
    items,
    older: rows.length > size ? (items.at(-1)?.seq ?? null) : null,
  };
}

/** What changed, and what disappeared. */
export const changesView = (standing: Standing, rows: readonly ItemRow[]): InboxView => ({
  ...emptyView(standing),
  items: rows.filter((row) => row.visible).map(itemView),
  gone: rows.filter((row) => !row.visible).map((row) => row.id),
});

/** Too much to catch up with: the reader fetches the list from its beginning. */
export const beginAnew = (standing: Standing): InboxView => ({
  ...emptyView(standing),
  isStale: true,
});

/** Where an item leads: to the very post, or to its place when the post is no longer there. */
export function linkOf(row: ItemRow): string {
  if (row.kind === 'badge') return `/people/${row.persona_id}`;
  if (row.thread_slug !== null) return linkInTalk(row);
  const step = `/learn/${row.programme_slug ?? ''}/${row.step_slug ?? ''}`;
  const post = row.kind === 'removed' ? null : row.post_id;
  return post === null ? step : `${step}?around=${post}#p-${post}`;
}

function linkInTalk(row: ItemRow): string {
  const thread = `/talk/${row.space_slug ?? ''}/${row.thread_slug ?? ''}`;
  if (row.kind === 'followed') return `${thread}?from=new`;
  const post = row.kind === 'removed' ? null : row.talk_id;
  return post === null ? thread : `${thread}?around=${post}#p-${post}`;
}

function emptyView({ seq, unread, muted }: Standing): InboxView {
  return {
    seq,
    unread,
    muted,
    items: [],
    gone: [],
    isStale: false,
    older: null,
    can: { markAllRead: unread > 0 ? allow : deny('nothing_unread') },
  };
}

const itemView = (row: ItemRow): InboxItem => ({
  id: row.id,
  seq: row.seq,
  kind: row.kind,
  at: row.at,
  readAt: row.read_at,
  people: { names: row.names, more: row.people - row.names.length },
  face: row.face,
  place: { title: row.title ?? '', link: linkOf(row) },
  thread: row.thread_id,
  reason: row.reason,
  rule: row.rule,
  act: row.kind === 'tended' ? (row.via as InboxItem['act']) : null,
  taglist:
    row.kind === 'taglist' && row.via !== null ? { id: row.via, name: row.taglist ?? '' } : null,
  isOut: row.kind === 'held' && row.is_out === true,
});
