import {
  MOST_SHOWN,
  against,
  partOfImport,
  type Standing,
} from '#modules/admin/imports.contract.ts';
import { sql } from '#platform/db/sql.ts';
import { provide } from '#platform/port.contract.ts';

/** Thanks were given, and perhaps taken back: each with a reason of somebody's. */
export const thankedImported = provide(partOfImport, {
  async against({ tx }, id) {
    const thanked = await sql<Standing>`
      select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
      from (select persona_id, awarded_at from recognition.award
        union all select persona_id, awarded_at from recognition.taking_back) given
      join accounts.pub_imported person on person.persona_id = given.persona_id
      join accounts.pub_member_card card on card.id = given.persona_id
      where person.import_id = ${id}::uuid order by given.awarded_at limit ${MOST_SHOWN}`.rows(tx);
    return against('awarded', thanked);
  },
});
