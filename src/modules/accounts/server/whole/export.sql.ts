import type { ExportPart } from '#platform/export/parts.ts';
import { sql } from '#platform/db/sql.ts';

/** What somebody says of themselves, as long as nobody holds it back and they show it to others here. */
const isShown = sql`p.profile_held_at is null and p.page_for in ('all', 'members')`;

/** People as others here meet them: nothing of their accounts, how old they are or how to reach them. */
export const exportedPeople: ExportPart = {
  type: 'person',
  rows: (sides) => sql`
    select p.id, p.name, p.side, case when ${isShown} then p.about else '' end as about,
      case when ${isShown} then p.pronouns else '' end as pronouns,
      case when ${isShown} then p.languages else '{}' end as languages,
      case when ${isShown} then p.topics else '' end as topics,
      (select jsonb_build_object('mediaType', 'image/webp', 'base64', translate(encode(a.bytes, 'base64'), E'\n', ''))
        from accounts.avatar a where a.persona_id = p.id and a.version = p.avatar) as picture
    from accounts.persona p where p.is_in and p.side = any(${sides}) order by p.id`,
  atOnce: 50,
};

/** A person (a column) whom an export tells of; null where it does not. */
export const exportedPerson = (column: string, sides: Parameters<ExportPart['rows']>[0]) =>
  sql`(select card.id from accounts.pub_member_card card
    where card.id = ${sql.ref(column)} and card.side = any(${sides}))`;
