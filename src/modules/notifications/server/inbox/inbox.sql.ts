import type { z } from 'zod';
import { personOf } from '#platform/actor.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Described, Subject } from '#platform/module.ts';
import { shownWhen, type NotificationKind } from '#platform/notification-kind.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { MarkRead, UnreadView } from '../../contract.ts';
import { seenOfSorts } from '#platform/seen.sql.ts';
import type { Joined } from '../joined.ts';

type Joining = Pick<ReadCtx<Joined>, 'tx' | 'actor' | 'registry'>;

export type ItemRow = {
  id: string;
  seq: number;
  kind: string;
  thread: string;
  via: string | null;
  at: Date;
  readAt: Date | null;
  names: string[];
  face: { id: string; avatar: string | null } | null;
  people: number;
  /** Nobody who did it gave their name. */
  isUnnamed: boolean;
  /** What it is about, and the name of what it came by, as the reader may see them now. */
  subject: Described | null;
  viaTitle: string | null;
  /** Only people who are out of the reader's sight did it. */
  isByBlocked: boolean;
};

type Which = { before?: number | undefined; after?: number | undefined; unread?: boolean };

/** Items of the reader's, newest first, each with its subject as its owner describes it, in one statement. */
export async function itemRows(
  { tx, actor, registry }: Joining,
  { before, after, unread = false, id }: Which & { id?: string },
  limit: number,
): Promise<ItemRow[]> {
  const { personaId, blocked } = personOf(actor);
  const hidden = sql`${[...blocked]}::uuid[]`;
  const vias = [...registry.notificationKinds.values()].filter(({ via }) => via !== undefined);
  const idsOf = ({ kind }: Subject) => sql`array(
    select subject_id from page where subject_kind = ${kind} union all select via::uuid from page
    where page.kind = any(${vias.filter(({ via }) => via === kind).map(({ name }) => name)}::text[]))`;
  const { rows } = await sql<ItemRow>`
    with page as materialized (
      select * from notifications.item item where item.persona_id = ${personaId}::uuid
        ${id === undefined ? sql`` : sql`and item.id = ${id}::uuid`}
        ${before === undefined ? sql`` : sql`and item.seq < ${before}::bigint`}
        ${after === undefined ? sql`` : sql`and item.changed > ${after}::bigint`}
        ${unread ? sql`and item.read_at is null` : sql``}
      order by item.seq desc limit ${limit}
    ), subject as materialized (${subjectsSeen(registry, actor, idsOf)})
    select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
      (select to_jsonb(s) from subject s where s.kind = item.subject_kind and s.id = item.subject_id) as subject,
      (select s.title from subject s where s.id::text = item.via) as "viaTitle",
      coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
      item.by_personas = '{}' as "isUnnamed",
      item.by_personas <> '{}' and item.by_personas <@ ${hidden} as "isByBlocked"
    from page item
    left join lateral (
      select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
        (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
      from unnest(item.by_personas) with ordinality as by(id, nr)
      join accounts.pub_member_card card on card.id = by.id
      where by.id <> all(${hidden})
    ) by on item.by_personas <> '{}'
    order by item.seq desc`.execute(tx);
  return rows;
}

const subjectsSeen = (
  { subjects }: Joining['registry'],
  actor: Joining['actor'],
  idsOf: (sort: Subject) => RawBuilder<unknown>,
) => seenOfSorts([...subjects.values()], actor, idsOf);

/** `isWhole`: all that is unread was seen, so that a reader who may see more would count the same. */
export type Standing = UnreadView & { personaId: string; muted: string[]; isWhole: boolean };

/** Nobody needs to know whether it is fifty or five hundred. */
const MANY = 50;
/** So many are looked at: some of them may not be seen any more. */
const LOOKED_AT = MANY + 20;

/** Where the reader stands, in one statement. */
export async function standing(ctx: Joining): Promise<Standing> {
  const { personaId } = personOf(ctx.actor);
  const [mine] = await standings(ctx, [personaId]);
  return mine ?? { personaId, seq: 0, muted: [], unread: 0, isWhole: true };
}

/** Where these stand: the cursor, what is muted, and how much is unread of what the actor sees. */
export async function standings(
  { tx, actor, registry }: Joining,
  personaIds: readonly string[],
): Promise<Standing[]> {
  const kinds = [...registry.notificationKinds.values()];
  const idsOf = ({ kind }: Subject) =>
    sql`array(select distinct subject_id from newest where subject_kind = ${kind})`;
  const { rows } = await sql<Standing>`
    with newest as materialized (
      select p.id as persona_id, item.* from unnest(${[...personaIds]}::uuid[]) p(id) cross join lateral (
        select kind, subject_kind, subject_id,
          by_personas <> '{}' and by_personas <@ ${[...actor.blocked]}::uuid[] as apart
        from notifications.item where persona_id = p.id and read_at is null
        order by seq desc limit ${LOOKED_AT}) item
    ), subject as materialized (${subjectsSeen(registry, actor, idsOf)})
    select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
      coalesce(n.whole, true) as "isWhole",
      array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
    from unnest(${[...personaIds]}::uuid[]) p(id)
    left join notifications.reader reader on reader.persona_id = p.id
    left join (
      select newest.persona_id, bool_and(subject.id is not null) as whole,
        least(${MANY}, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
          and (k.own or not newest.apart)))::int as unread
      from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
      left join unnest(${kinds.map(({ name }) => name)}::text[], ${kinds.map(shownIn)}::text[],
        ${kinds.map(({ isOwn }) => isOwn === true)}::boolean[]) k(name, shown, own) on k.name = newest.kind
      group by newest.persona_id
    ) n on n.persona_id = p.id`.execute(tx);
  return rows;
}

const shownIn = (kind: NotificationKind) => shownWhen(kind).join(' ');

export type Marked = z.infer<typeof MarkRead>;

/** Marks unread items as read, under one change; how many there were. */
export const markItems = (
  tx: Tx<Joined>,
  personaId: string,
  { id, thread, upTo }: Marked,
  { seq, now }: { seq: number; now: Date },
) =>
  sql`update notifications.item set read_at = ${now}, changed = ${seq}
    where persona_id = ${personaId} and read_at is null
      ${id === undefined ? sql`` : sql`and id = ${id}`}
      ${thread === undefined ? sql`` : sql`and thread_id = ${thread}`}
      ${upTo === undefined ? sql`` : sql`and seq <= ${upTo}`}`.changed(tx);
