import { exportedPerson } from '#modules/accounts/index.server.ts';
import { sql } from '#platform/db/sql.ts';
import type { ExportPart } from '#platform/export/parts.ts';
import { furtherWords } from '#platform/languages/said.sql.ts';

export const exportedBadges: readonly ExportPart[] = [
  {
    type: 'badge',
    rows: (sides) => sql`
      select b.id, b.side, b.title, b.about, b.retired_at as "retiredAt", ${furtherWords('b.id')} as versions
      from recognition.badge b where b.side = any(${sides}) order by b.created_at, b.id`,
  },
  {
    type: 'award',
    // For what, in the words of whoever gave it, is theirs and not told; nor what a page of their own alone would show.
    rows: (sides) => sql`
      select a.badge_id as badge, a.persona_id as person, a.awarded_at as at
      from recognition.award a join recognition.badge b on b.id = a.badge_id
      where b.side = any(${sides}) and ${exportedPerson('a.persona_id', sides)} is not null
        and exists (select from accounts.pub_member_card card where card.id = a.persona_id and card.page_for <> 'me')
      order by a.badge_id, a.persona_id`,
  },
];
