import {
  MOST_SHOWN,
  against,
  partOfImport,
  type ImportGoes,
  type Standing,
} from '#modules/admin/imports.contract.ts';
import { sql } from '#platform/db/sql.ts';
import { provide } from '#platform/port.contract.ts';

/** What others did with posts of an import, and words that name its people: those would name nobody. */
export const postsImported = provide(partOfImport, {
  goes: ({ tx }, id) =>
    sql<Pick<ImportGoes, 'hearts' | 'bookmarks'>>`
      select (select count(*)::int from posts.heart h join posts.post p on p.id = h.post_id
          where p.import_id = ${id}::uuid) as hearts,
        (select count(*)::int from posts.bookmark b join posts.post p on p.id = b.post_id
          where p.import_id = ${id}::uuid) as bookmarks`.one(tx),
  async against({ tx }, id) {
    const naming = await sql<Standing>`
      select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
      from posts.mention m join accounts.pub_imported person on person.persona_id = m.persona_id
      join accounts.pub_member_card card on card.id = m.persona_id
      join posts.post p on p.id = m.post_id
      where person.import_id = ${id}::uuid and p.import_id is distinct from ${id}::uuid
      order by card.name, m.post_id limit ${MOST_SHOWN}`.rows(tx);
    return against('mentioned', naming);
  },
});
