import { sql } from '#platform/db/sql.ts';
import type { Person } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Joined } from '../joined.ts';

export type ItemRow = {
  id: string;
  seq: number;
  kind: string;
  subject: { kind: string; id: string };
  thread: string;
  via: string | null;
  at: Date;
  readAt: Date | null;
  names: string[];
  face: { id: string; avatar: string | null } | null;
  people: number;
  /** Only people who are out of the reader's sight did it. */
  isByBlocked: boolean;
};

type Which = { before?: number | undefined; after?: number | undefined; unread?: boolean };

/** Items of the reader's, newest first; whether they may be seen, their subjects say. */
export async function itemRows(
  tx: Tx<Joined>,
  { personaId, blocked }: Person,
  { before, after, unread = false, id }: Which & { id?: string },
  limit: number,
): Promise<ItemRow[]> {
  const hidden = sql`${[...blocked]}::uuid[]`;
  const { rows } = await sql<ItemRow>`
    select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at,
      jsonb_build_object('kind', item.subject_kind, 'id', item.subject_id) as subject,
      item.read_at as "readAt", coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
      item.by_personas <> '{}' and item.by_personas <@ ${hidden} as "isByBlocked"
    from notifications.item item
    left join lateral (
      select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
        (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
      from unnest(item.by_personas) with ordinality as by(id, nr)
      join accounts.pub_member_card card on card.id = by.id
      where by.id <> all(${hidden})
    ) by on item.by_personas <> '{}'
    where item.persona_id = ${personaId}::uuid
      ${id === undefined ? sql`` : sql`and item.id = ${id}::uuid`}
      ${before === undefined ? sql`` : sql`and item.seq < ${before}::bigint`}
      ${after === undefined ? sql`` : sql`and item.changed > ${after}::bigint`}
      ${unread ? sql`and item.read_at is null` : sql``}
    order by item.seq desc limit ${limit}`.execute(tx);
  return rows;
}

type Pointer = Pick<ItemRow, 'id' | 'kind' | 'subject' | 'isByBlocked'>;
export type Standing = { seq: number; muted: string[]; unread: Pointer[] };

/** Where a reader stands: the cursor, the muted threads, and the newest unread items as pointers. */
export async function standing(
  tx: Tx<Joined>,
  { personaId, blocked }: Person,
  limit: number,
): Promise<Standing> {
  const me = sql`${personaId}::uuid`;
  const { rows } = await sql<Standing>`
    select coalesce((select last_seq from notifications.reader where persona_id = ${me}), 0) as seq,
      array(select thread_id from notifications.mute where persona_id = ${me} order by thread_id) as muted,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'kind', kind,
          'subject', jsonb_build_object('kind', subject_kind, 'id', subject_id),
          'isByBlocked', by_personas <> '{}' and by_personas <@ ${[...blocked]}::uuid[]))
        from (select * from notifications.item where persona_id = ${me} and read_at is null
          order by seq desc limit ${limit}) newest), '[]') as unread`.execute(tx);
  return rows[0] ?? { seq: 0, muted: [], unread: [] };
}
