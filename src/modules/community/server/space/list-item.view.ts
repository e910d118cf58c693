import type { By, ThreadListItem } from '../../space.contract.ts';
import type { ListItemRow } from './list.sql.ts';

/** Who wrote something, as others may know. Without a name there is no id either. */
export function byOf(row: {
  authorId: string | null;
  authorName: string | null;
  anonymous: boolean;
}): By {
  if (row.authorId !== null && row.authorName !== null)
    return { kind: 'named', id: row.authorId, name: row.authorName };
  return row.anonymous ? { kind: 'anonymous' } : { kind: 'left' };
}

export const listItemOf = (row: ListItemRow): ThreadListItem => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  kind: row.kind,
  by: byOf(row),
  createdAt: row.createdAt,
  lastPostAt: row.lastPostAt,
  replies: row.replies,
  contentNote: row.contentNote,
  unread: row.unread,
  waits: row.waits,
  answered: row.answered,
  closed: row.closed,
  pinned: row.pinned,
  featured: row.featured,
  openUntil: row.openUntil,
  held: row.held,
});
