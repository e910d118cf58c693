import { byAuthor } from '#modules/posts/index.server.ts';
import type { PlacedListItem } from '../../home.contract.ts';
import type { ThreadListItem } from '../../space.contract.ts';
import type { WaitingThread } from '../../waiting.contract.ts';
import type { Listed, ListItemRow } from './list.sql.ts';

export const listItemOf = ({
  spaceSlug: _slug,
  spaceTitle: _title,
  cursor: _cursor,
  ...row
}: ListItemRow): ThreadListItem => byAuthor(row);

/** The same where several spaces are read of. */
export const placedItemOf = (row: ListItemRow): PlacedListItem => ({
  ...listItemOf(row),
  space: { slug: row.spaceSlug, title: row.spaceTitle },
});

export const waitingOf = ({
  spaceSlug: slug,
  spaceTitle: title,
  cursor: _cursor,
  ...row
}: Listed<WaitingThread>): WaitingThread => ({ ...byAuthor(row), space: { slug, title } });
