import { sql } from '#platform/db/sql.ts';
import type { ExportPart } from '#platform/export/parts.ts';
import { furtherWords } from '#platform/languages/said.sql.ts';

/** Lines of help as people are shown them: those that somebody confirmed. */
export const exportedHelplines: ExportPart = {
  type: 'helpline',
  rows: () => sql`
    select l.id, l.country, l.languages, l.name, l.whom, l.hours, l.note, l.ways, l.checked_at as "checkedAt",
      ${furtherWords('l.id')} as versions
    from safety.helpline l where l.removed_at is null and l.checked_at is not null order by l.created_at, l.id`,
};
