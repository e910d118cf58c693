import type { WaitingThread } from '../../waiting.contract.ts';
import { shortBy } from '#modules/posts/index.server.ts';
import type { WaitingRow } from './waiting.sql.ts';

export const waitingOf = (row: WaitingRow): WaitingThread => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  kind: row.kind,
  by: shortBy(row),
  space: { slug: row.spaceSlug, title: row.spaceTitle },
  since: row.since,
  contentNote: row.contentNote,
});
