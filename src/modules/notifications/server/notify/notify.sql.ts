import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Joined } from '../joined.ts';
import { waitsFrom } from '../email/email.sql.ts';
import { pushWaitsFrom } from '../push/push.sql.ts';
import type { Change, Known, Pair } from './changes.rules.ts';

/** Everything that decides whether each of them is told, in one statement. Their readers are locked. */
export async function factsFor(
  tx: ReadTx<Joined>,
  pairs: readonly Pair[],
  { by, now }: { by: readonly string[]; now: Date },
): Promise<Known[]> {
  const asked = pairs.map(({ to, notice: { subject, thread, side } }) => ({
    ...{ id: to, subject: subject.id, thread, side },
  }));
  const { rows } = await sql<Known>`
    select (card.id is not null and coalesce(card.side = p.side, true)) as "isHere",
      exists (select from notifications.mute mute
        where mute.persona_id = p.id and mute.thread_id = p.thread) as "isMuted",
      array(select block.hidden_id from accounts.pub_block block
        where block.persona_id = p.id and block.hidden_id = any(${[...by]}::uuid[])) as apart,
      coalesce((select jsonb_agg(jsonb_build_object('id', item.id, 'kind', item.kind, 'subject', item.subject_id,
          'thread', item.thread_id, 'isUnread', item.read_at is null, 'bys', item.by_personas,
          'isNow', item.at = ${now}::timestamptz, 'isLater', item.at > ${now}::timestamptz))
        from (
          select * from notifications.item item where item.subject_id = p.subject and item.persona_id = p.id
          union
          select * from notifications.item item
          where item.persona_id = p.id and item.thread_id = p.thread and item.read_at is null
        ) item), '[]') as items
    from rows from (jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as (id uuid, subject uuid, thread uuid, side text)) with ordinality p(id, subject, thread, side, nr)
    left join accounts.pub_member_card card on card.id = p.id
    order by p.nr`.execute(tx);
  return rows;
}

/**
 * Writes all of it: the cursors, what joins an unread item, and what is new. Of what somebody did without their
 * name no more is kept than within which hour it was.
 */
export async function applyAll(
  tx: Tx<Joined>,
  changes: readonly Change[],
  at: Date,
): Promise<void> {
  const rows = changes.map(({ to, notice, added, id, bys, restated, unnamed, seq }) => ({
    ...{
      id,
      to,
      seq,
      bys,
      restated,
      unnamed,
      added: added !== null,
      kind: added?.kind,
      thread: notice.thread,
    },
    ...{ subject: added?.subject.id, subjectKind: added?.subject.kind, via: notice.via ?? null },
  }));
  const when = sql`case when c.unnamed then date_trunc('hour', ${at}::timestamptz, 'UTC') else ${at}::timestamptz end`;
  await sql`
    with change as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as (id uuid, "to" uuid, seq bigint, bys uuid[],
        restated boolean, unnamed boolean, added boolean, kind text, subject uuid, "subjectKind" text, thread uuid, via text)
    ), advanced as (
      update notifications.reader reader set last_seq = told.seq
      from (select "to", max(seq) as seq from change group by "to") told
      where reader.persona_id = told."to"
    ), mailed as (${waitsFrom('change', at)}
    ), pushed as (${pushWaitsFrom('change', at)}
    ), joined as (
      update notifications.item item set seq = c.seq, changed = c.seq, at = ${when},
        via = case when c.restated then c.via else item.via end,
        by_personas = array(select one from unnest(item.by_personas) with ordinality b(one, nr)
          where one <> all(c.bys) order by nr) || c.bys
      from change c where item.id = c.id and not c.added
    )
    insert into notifications.item
      (id, persona_id, seq, changed, kind, subject_kind, subject_id, thread_id, by_personas, at, via)
    select c.id, c."to", c.seq, c.seq, c.kind, c."subjectKind", c.subject, c.thread, c.bys, ${when}, c.via
    from change c where c.added`.execute(tx);
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
export const touchItemsBy = (
  tx: Tx<Joined>,
  { to, by, seq }: { to: string; by: string; seq: number },
) =>
  sql`update notifications.item set changed = ${seq}
    where persona_id = ${to} and ${by}::uuid = any(by_personas)`.execute(tx);
