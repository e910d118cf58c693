import { sql } from '#platform/db/sql.ts';
import { audience } from '#platform/module.ts';

const runsThePlace = (now: Date) =>
  sql`d.kind = 'operator' and d.scope_id is null and d.ended_at is null
    and (d.expires_at is null or d.expires_at > ${now})`;

/** Those who run the place, by whom it is about: of a young person, those who are cleared; never that person. */
export const audiences = [
  audience({
    name: 'leading.operators',
    async people({ tx, now }, person) {
      const found = await sql<{ id: string }>`
        select distinct d.persona_id as id from "leading".duty d
        join accounts.pub_member_card about on about.id = ${person}::uuid
        where ${runsThePlace(now)} and d.persona_id <> about.id
          and (about.side = 'adult' or exists (select from "leading".clearance c
            where c.persona_id = d.persona_id and c.ended_at is null and c.expires_at > ${now}))`.rows(
        tx,
      );
      return found.map(({ id }) => id);
    },
  }),
  // Of what is about nobody.
  audience({
    name: 'leading.all_operators',
    async people({ tx, now }) {
      const found = await sql<{ id: string }>`
        select distinct d.persona_id as id from "leading".duty d where ${runsThePlace(now)}`.rows(
        tx,
      );
      return found.map(({ id }) => id);
    },
  }),
];
