import { shortBy } from '#modules/posts/index.server.ts';
import type { ThreadListItem } from '../../space.contract.ts';
import type { ListItemRow } from './list.sql.ts';

export const listItemOf = (row: ListItemRow): ThreadListItem => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  kind: row.kind,
  by: shortBy(row),
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
