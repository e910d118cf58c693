import { sql } from '#platform/db/sql.ts';
import { AT_ONCE, type Cell, type EraseStep, type Personal } from '#platform/personal/personal.ts';
import { rowsOf, sectionsOf } from '#platform/personal/rows.sql.ts';
import { describeMutable } from './described.sql.ts';

/** Others' items lose them from among who did it; an item in which nobody is left goes. */
const doers: EraseStep = {
  table: 'notifications.item',
  async run({ tx }, { who }) {
    const theirs = sql`by_personas && ${[...who.personaIds]}::uuid[]`;
    const left = sql`array(select id from unnest(by_personas) with ordinality as by(id, nr)
      where id <> all(${[...who.personaIds]}::uuid[]) order by nr)`;
    const alone = await sql`
      delete from notifications.item where ctid = any(array(select ctid from notifications.item
        where ${theirs} and cardinality(${left}) = 0 and kind not in ('held', 'removed')
        limit ${AT_ONCE}))`.changed(tx);
    const gathered = await sql`
      update notifications.item set by_personas = ${left} where ctid = any(array(
        select ctid from notifications.item where ${theirs} limit ${AT_ONCE}))`.changed(tx);
    return alone + gathered;
  },
};

/** The inbox holds references only; what others were told of the person goes too. */
export const personal: Personal = {
  // What somebody was told of, when, and where as far as they may read it now; not by whom, and none of the words.
  async exportOf(ctx, { personaIds }) {
    const who = sql`any(${[...personaIds]}::uuid[])`;
    const { sections } = await sectionsOf(ctx.tx, {
      inbox: sql`select thread_id as thread, kind,
        case when by_personas = '{}' then date_trunc('hour', at, 'UTC') else at end as at, read_at as read from notifications.item
        where persona_id = ${who} order by at`,
      muted: sql`select thread_id as thread, muted_at as at from notifications.mute
        where persona_id = ${who} order by muted_at`,
      emails: sql`select pace as kind, says_what as "saysWhat", is_discreet as "isDiscreet" from notifications.email_choice
        where persona_id = ${who}`,
      emails_off: sql`select unnest(off) as kind from notifications.email_choice where persona_id = ${who}`,
      pushes: sql`select d.made_at as at, d.used_at as read, c.is_discreet as "isDiscreet"
        from notifications.push_device d left join notifications.push_choice c on c.persona_id = d.persona_id
        where d.persona_id = ${who} order by d.made_at`,
      told_off: sql`select unnest(off) as kind from notifications.reader where persona_id = ${who}`,
    });
    const threads = new Set(
      sections.flatMap(({ rows }) => rows.flatMap((row) => row['thread'] ?? [])),
    );
    const titles = await describeMutable(ctx, [...threads].map(String));
    const placed = ({ thread, ...row }: Record<string, Cell>) =>
      thread === undefined ? row : { ...row, place: titles.get(String(thread))?.title ?? null };
    return { sections: sections.map(({ key, rows }) => ({ key, rows: rows.map(placed) })) };
  },
  erase: [
    rowsOf('notifications.item.persona_id'),
    doers,
    rowsOf('notifications.mute.persona_id'),
    rowsOf('notifications.email_choice.persona_id'),
    rowsOf('notifications.email.persona_id'),
    rowsOf('notifications.push_device.persona_id'),
    rowsOf('notifications.push_choice.persona_id'),
    rowsOf('notifications.reader.persona_id'),
  ],
};
