import { byAuthor, firstParagraphOf, shortBy } from '#modules/posts/index.server.ts';
import type { PlacedListItem } from '../../home.contract.ts';
import type { ThreadListItem } from '../../space.contract.ts';
import type { WaitingThread } from '../../waiting.contract.ts';
import type { ListItemRow, WaitingRow } from './list.sql.ts';

/** Letters of an opening post that are shown in a list. */
const LONGEST_BEGINNING = 160;

export const listItemOf = ({
  spaceId: _space,
  spaceSlug: _slug,
  spaceTitle: _title,
  spaceLanguage: _language,
  cursor: _cursor,
  html,
  last,
  ...row
}: ListItemRow): ThreadListItem => ({
  ...byAuthor(row),
  beginning: firstParagraphOf(html, LONGEST_BEGINNING),
  lastBy: last === null ? null : shortBy(last),
});

/** The same where several spaces are read of. */
export const placedItemOf = (row: ListItemRow): PlacedListItem => ({
  ...listItemOf(row),
  space: {
    id: row.spaceId,
    slug: row.spaceSlug,
    title: row.spaceTitle,
    language: row.spaceLanguage,
  },
});

export const waitingOf = ({
  spaceId: id,
  spaceSlug: slug,
  spaceTitle: title,
  spaceLanguage: language,
  cursor: _cursor,
  html,
  ...row
}: WaitingRow): WaitingThread => ({
  ...byAuthor(row),
  beginning: firstParagraphOf(html, LONGEST_BEGINNING),
  space: { id, slug, title, language },
});
