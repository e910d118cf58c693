import { sql } from '#platform/db/sql.ts';
import type { Personal } from '#platform/personal/personal.ts';
import { nobodyIn, rowsOf, sectionsOf } from '#platform/personal/rows.sql.ts';

/** Badges go with the person; those they gave stay with whom they gave them to. */
export const personal: Personal = {
  exportOf: ({ tx }, { personaIds }) => {
    const who = sql`any(${[...personaIds]}::uuid[])`;
    const awards = sql`select b.title, a.reason, a.awarded_at as at
      from recognition.award a join recognition.badge b on b.id = a.badge_id`;
    return sectionsOf(tx, {
      badges: sql`${awards} where a.persona_id = ${who} order by a.awarded_at`,
      badges_taken_back: sql`select b.title, a.awarded_for as reason, a.awarded_at as at, a.taken_at as ended,
        a.reason as ended_because, a.given_back_at as given_back,
        a.given_back_because from recognition.taking_back a
        join recognition.badge b on b.id = a.badge_id where a.persona_id = ${who} order by a.taken_at`,
      badges_given: sql`${awards} where a.awarded_by = ${who} order by a.awarded_at`,
    });
  },
  erase: [
    rowsOf('recognition.award.persona_id'),
    rowsOf('recognition.taking_back.persona_id'),
    nobodyIn('recognition.award.awarded_by'),
  ],
};
