import { sql } from '#platform/db/sql.ts';
import type { Cell, Exported, Who } from '#platform/personal/personal.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { describeMutable } from '../described.sql.ts';

type Row = Record<string, Cell> & { thread: string };

/** What somebody was told of, when, and where as far as they may read it now; not by whom, and none of the words. */
export async function exportOf(ctx: ReadCtx<never>, { personaIds }: Who): Promise<Exported> {
  const who = sql`any(${[...personaIds]}::uuid[])`;
  const items = await sql<Row>`
    select thread_id as thread, kind, at, read_at as read from notifications.item
    where persona_id = ${who} order by at`.execute(ctx.tx);
  const muted = await sql<Row>`
    select thread_id as thread, muted_at as at from notifications.mute
    where persona_id = ${who} order by muted_at`.execute(ctx.tx);
  const off = await sql<Record<string, Cell>>`
    select unnest(off) as kind from notifications.reader where persona_id = ${who}`.execute(ctx.tx);
  const threads = [...new Set([...items.rows, ...muted.rows].map(({ thread }) => thread))];
  const titles = await describeMutable(ctx, threads);
  const placed = ({ thread, ...row }: Row) => ({
    ...row,
    place: titles.get(thread)?.title ?? null,
  });
  return {
    sections: [
      { key: 'inbox', rows: items.rows.map(placed) },
      { key: 'muted', rows: muted.rows.map(placed) },
      { key: 'told_off', rows: off.rows },
    ],
  };
}
