import {
  MOST_SHOWN,
  against,
  partOfImport,
  type Standing,
} from '#modules/admin/imports.contract.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { provide } from '#platform/port.contract.ts';

const holders = (held: RawBuilder<unknown>, importId: string) => sql<Standing>`
  select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
  from ${held} held join accounts.pub_imported person on person.persona_id = held.persona_id
  join accounts.pub_member_card card on card.id = held.persona_id
  where person.import_id = ${importId}::uuid order by held.granted_at, held.id limit ${MOST_SHOWN}`;

/** Whoever was trusted with something, also formerly: somebody decided that, and why. */
export const trustedImported = provide(partOfImport, {
  against: async ({ tx }, id) => [
    ...against('duties', await holders(sql`"leading".duty`, id).rows(tx)),
    ...against('cleared', await holders(sql`"leading".clearance`, id).rows(tx)),
  ],
});
