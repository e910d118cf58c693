import { sql } from 'kysely';
import type { Cell, Exported, Who } from '#platform/personal/personal.ts';
import { isPerson } from '#platform/actor.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { mayReadThread } from '../inbox/visible.sql.ts';

type Row = Record<string, Cell>;

/** What somebody was told of, when, and where; not by whom, and none of the words. */
export async function exportOf(
  { tx, actor }: ReadCtx<never>,
  { personaIds }: Who,
): Promise<Exported> {
  const who = sql`${[...personaIds]}::uuid[]`;
  // Titles of others are told as far as their reader may read them now.
  const isSeen = isPerson(actor) ? mayReadThread(actor) : sql`false`;
  const place = sql`coalesce(step.title,
    case when thread.author_id = any(${who}) or ${isSeen} then thread.title end) as place`;
  const items = await sql<Row>`
    select item.kind, ${place}, item.at, item.read_at as read
    from notifications.item left join learning.pub_step step on step.id = item.thread_id
    left join community.pub_thread thread on thread.id = item.thread_id
    where item.persona_id = any(${who}) order by item.at`.execute(tx);
  const muted = await sql<Row>`
    select ${place}, mute.muted_at as at
    from notifications.mute left join learning.pub_step step on step.id = mute.thread_id
    left join community.pub_thread thread on thread.id = mute.thread_id
    where mute.persona_id = any(${who}) order by mute.muted_at`.execute(tx);
  const off = await sql<Row>`
    select unnest(off) as kind from notifications.reader where persona_id = any(${who})`.execute(
    tx,
  );
  return {
    sections: [
      { key: 'inbox', rows: items.rows },
      { key: 'muted', rows: muted.rows },
      { key: 'told_off', rows: off.rows },
    ],
  };
}
