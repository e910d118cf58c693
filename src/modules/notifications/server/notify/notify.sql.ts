import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Notice } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import type { Decision, Facts } from './decide.rules.ts';

/** One change of somebody's inbox: what is told, and the number it is told under. */
export type Change = {
  to: string;
  notice: Notice;
  decision: Exclude<Decision, { do: 'nothing' }>;
  id: string;
  seq: number;
};

/** Everything that decides whether each of them is told, in one statement. Their readers are locked. */
export async function factsFor(
  tx: Tx<Joined>,
  pairs: readonly { notice: Notice; to: string }[],
  now: Date,
): Promise<Omit<Facts, 'off'>[]> {
  const each = <Part>(part: (notice: Notice) => Part) => pairs.map(({ notice }) => part(notice));
  const { rows } = await sql<Omit<Facts, 'off'>>`
    select (card.id is not null and coalesce(card.side = p.side, true)) as "isHere",
      exists (select from notifications.mute mute
        where mute.persona_id = p.id and mute.thread_id = p.thread) as "isMuted",
      exists (select from accounts.pub_block block
        where block.persona_id = p.id and block.hidden_id = p.by) as "isApart",
      coalesce((select jsonb_agg(jsonb_build_object('id', item.id, 'kind', item.kind, 'subject', item.subject_id,
          'isUnread', item.read_at is null, 'byThem', p.by is not null and p.by = any(item.by_personas), 'isNow', item.at = ${now}::timestamptz))
        from (
          select * from notifications.item item where item.subject_id = p.subject and item.persona_id = p.id
          union
          select * from notifications.item item
          where item.persona_id = p.id and item.thread_id = p.thread and item.read_at is null
        ) item), '[]') as earlier
    from unnest(${pairs.map(({ to }) => to)}::uuid[], ${each((notice) => notice.subject.id)}::uuid[],
      ${each((notice) => notice.thread)}::uuid[], ${each((notice) => notice.side)}::text[],
      ${each((notice) => notice.by)}::uuid[]) with ordinality p(id, subject, thread, side, by, nr)
    left join accounts.pub_member_card card on card.id = p.id
    order by p.nr`.execute(tx);
  return rows;
}

/** Writes all of it: the cursors, what joins an unread item, and what is new. */
export async function applyAll(
  tx: Tx<Joined>,
  changes: readonly Change[],
  at: Date,
): Promise<void> {
  const joins = changes.flatMap(({ decision, notice, seq }) =>
    decision.do === 'join' ? [{ item: decision.item, by: notice.by, seq }] : [],
  );
  const adds = changes.flatMap(({ decision, ...change }) =>
    decision.do === 'add' ? [{ ...change, ...decision }] : [],
  );
  await sql`
    with advanced as (
      update notifications.reader reader set last_seq = told.seq
      from (select id, max(seq) as seq
        from unnest(${changes.map(({ to }) => to)}::uuid[], ${changes.map(({ seq }) => seq)}::bigint[]) t(id, seq)
        group by id) told
      where reader.persona_id = told.id
    ), joined as (
      update notifications.item item set seq = j.seq, changed = j.seq, at = ${at},
        by_personas = case when j.by is null then item.by_personas
          else array_append(array_remove(item.by_personas, j.by), j.by) end
      from unnest(${joins.map(({ item }) => item)}::uuid[], ${joins.map(({ by }) => by)}::uuid[],
        ${joins.map(({ seq }) => seq)}::bigint[]) j(item, by, seq)
      where item.id = j.item
    )
    insert into notifications.item
      (id, persona_id, seq, changed, kind, subject_kind, subject_id, thread_id, by_personas, at, via)
    select a.id, a.persona, a.seq, a.seq, a.kind, a.subject_kind, a.subject_id, a.thread,
      array_remove(array[a.by], null), ${at}, a.via
    from unnest(${adds.map(({ id }) => id)}::uuid[], ${adds.map(({ to }) => to)}::uuid[],
      ${adds.map(({ seq }) => seq)}::bigint[], ${adds.map(({ kind }) => kind)}::text[],
      ${adds.map(({ subject }) => subject.kind)}::text[], ${adds.map(({ subject }) => subject.id)}::uuid[],
      ${adds.map(({ notice }) => notice.thread)}::uuid[], ${adds.map(({ notice }) => notice.by)}::uuid[],
      ${adds.map(({ notice }) => notice.via ?? null)}::text[])
      a(id, persona, seq, kind, subject_kind, subject_id, thread, by, via)`.execute(tx);
}

/** Marks all items about these subjects as changed: each inbox under its next number. */
export async function touchSubjects(
  tx: Tx<Joined>,
  ids: readonly string[],
): Promise<{ personaId: string; seq: number }[]> {
  const about = sql`item.subject_id = any(${[...ids]}::uuid[])`;
  const { rows } = await sql<{ personaId: string; seq: number }>`
    with locked as materialized (
      select reader.persona_id from notifications.reader reader where reader.persona_id in (
        select item.persona_id from notifications.item item where ${about})
      order by reader.persona_id for update
    ), advanced as (
      update notifications.reader reader set last_seq = reader.last_seq + 1 from locked
      where reader.persona_id = locked.persona_id returning reader.persona_id, reader.last_seq
    ), touched as (
      update notifications.item item set changed = advanced.last_seq from advanced
      where item.persona_id = advanced.persona_id and ${about}
    )
    select persona_id as "personaId", last_seq as seq from advanced`.execute(tx);
  return rows;
}

/** Marks somebody's items in which another has a part as changed. */
export async function touchItemsBy(
  tx: Tx<Joined>,
  touching: { to: string; by: string; seq: number },
): Promise<void> {
  await tx
    .updateTable('notifications.item')
    .set({ changed: touching.seq })
    .where('persona_id', '=', touching.to)
    .where(sql<boolean>`${touching.by}::uuid = any(by_personas)`)
    .execute();
}
