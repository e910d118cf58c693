import { sql } from '#platform/db/sql.ts';
import { AT_ONCE, type EraseStep } from '#platform/personal/personal.ts';
import { changed, rowsOf } from '#platform/personal/rows.sql.ts';

/** Others' items lose them from among who did it; an item in which nobody is left goes. */
const doers: EraseStep = {
  table: 'notifications.item',
  async run(ctx, { who }) {
    const theirs = sql`by_personas && ${[...who.personaIds]}::uuid[]`;
    const left = sql`array(select id from unnest(by_personas) with ordinality as by(id, nr)
      where id <> all(${[...who.personaIds]}::uuid[]) order by nr)`;
    const alone = await changed(
      ctx,
      sql`delete from notifications.item where ctid = any(array(select ctid from notifications.item
        where ${theirs} and cardinality(${left}) = 0 and kind not in ('held', 'removed') limit ${AT_ONCE}))`,
    );
    const gathered = await changed(
      ctx,
      sql`update notifications.item set by_personas = ${left}
        where ctid = any(array(select ctid from notifications.item where ${theirs} limit ${AT_ONCE}))`,
    );
    return alone + gathered;
  },
};

export const eraseSteps: readonly EraseStep[] = [
  rowsOf('notifications.item.persona_id'),
  doers,
  rowsOf('notifications.mute.persona_id'),
  rowsOf('notifications.reader.persona_id'),
];
