import { exportedFrom } from '#modules/posts/index.server.ts';
import { sql } from '#platform/db/sql.ts';
import type { ExportPart } from '#platform/export/parts.ts';
import { furtherWords } from '#platform/languages/said.sql.ts';

/** Threads that whoever may read their space finds there. */
const threads = sql`community.thread t join community.space s on s.id = t.space_id
  where t.unseen_at is null and t.merged_into is null`;

export const exportedCommunity: readonly ExportPart[] = [
  {
    type: 'space',
    rows: (sides) => sql`
      select s.id, s.slug, s.side, s.parent_id as parent, s.title, s.about, s.guidelines, s.language,
        s.reads, s.read_duties as "readDuties", s.read_badges as "readBadges",
        s.writes, s.write_duties as "writeDuties", s.write_badges as "writeBadges",
        s.allows_anonymous as "allowsAnonymous", s.for_questions as "forQuestions", s.is_welcome as "isWelcome",
        s.archived_at as "archivedAt", ${furtherWords('s.id')} as versions
      from community.space s where s.side = any(${sides})
      order by s.parent_id is not null, s.side, s.position, s.id`,
  },
  {
    type: 'thread',
    rows: (sides) => sql`
      select t.id, t.slug, t.space_id as space, t.kind, t.title, t.created_at as at, t.closed_at as "closedAt",
        t.pinned_at as "pinnedAt", t.featured_at as "featuredAt"
      from ${threads} and s.side = any(${sides}) order by t.id`,
  },
  ...exportedFrom(sql`select t.id, s.side from ${threads}`),
];
