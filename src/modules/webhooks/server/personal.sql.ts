import { sql } from '#platform/db/sql.ts';
import type { Personal } from '#platform/personal/personal.ts';
import { nobodyIn, rowsOf, sectionsOf } from '#platform/personal/rows.sql.ts';

/** What programs elsewhere were told of somebody; who made an endpoint is forgotten with them, and it stays. */
export const personal: Personal = {
  exportOf: ({ tx }, { personaIds }) => {
    const who = sql`any(${[...personaIds]}::uuid[])`;
    return sectionsOf(tx, {
      webhooks_told: sql`select e.name, d.type as kind, d.happened_at as at
        from webhooks.delivery d join webhooks.endpoint e on e.id = d.endpoint_id
        where d.persona_id = ${who} order by d.made_at`,
      webhooks_made: sql`select name, made_at as at from webhooks.endpoint
        where made_by = ${who} order by made_at`,
    });
  },
  erase: [rowsOf('webhooks.delivery.persona_id'), nobodyIn('webhooks.endpoint.made_by')],
};
