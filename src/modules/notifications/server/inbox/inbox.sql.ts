import type { z } from 'zod';
import { personOf } from '#platform/actor.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Described, Subject } from '#platform/module.ts';
import { shownWhen } from '#platform/notification-kind.contract.ts';
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

/** Those before a place in the list, of a moment or later; or those that changed after a number. */
export type Asked = {
  before?: number | undefined;
  after?: number | undefined;
  since?: Date | undefined;
  unread?: boolean;
};

/** Items of the reader's, newest first, each with its subject as its owner describes it. */
export async function itemRows(
  ctx: Joining,
  { before, after, since, unread = false, id }: Asked & { id?: string },
  limit: number,
): Promise<ItemRow[]> {
  const { tx, actor, registry } = ctx;
  const { personaId, blocked } = personOf(actor);
  const hidden = sql`${[...blocked]}::uuid[]`;
  const rows = await sql<Omit<ItemRow, 'subject' | 'viaTitle'> & About>`
    with page as materialized (
      select * from notifications.item item where item.persona_id = ${personaId}::uuid
        ${id === undefined ? sql`` : sql`and item.id = ${id}::uuid`}
        ${before === undefined ? sql`` : sql`and item.seq < ${before}::bigint`}
        ${after === undefined ? sql`` : sql`and item.changed > ${after}::bigint`}
        ${since === undefined ? sql`` : sql`and item.at >= ${since}`}
        ${unread ? sql`and item.read_at is null` : sql``}
      order by item.seq desc limit ${limit}
    )
    select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
      item.subject_kind as sort, item.subject_id as about,
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
    order by item.seq desc`.rows(tx);
  const viaOf = ({ kind, via }: Pick<ItemRow, 'kind' | 'via'>): About[] => {
    const sort = registry.notificationKinds.get(kind)?.via;
    return via === null || sort === undefined ? [] : [{ sort, about: via }];
  };
  const seen = await seenAmong<Described>(
    ctx,
    rows.flatMap((row) => [row, ...viaOf(row)]),
    sql`seen.id, seen.title, seen.link, seen.state, seen.whys, seen.language`,
  );
  return rows.map((row) => ({
    ...row,
    subject: seen(row) ?? null,
    viaTitle: viaOf(row).map((one) => seen(one)?.title)[0] ?? null,
  }));
}

/** What an item is about, and of which sort that is. */
type About = { sort: string; about: string };

/**
 * What the actor sees of these. Only sorts that are among them are asked for, and nothing where there are none: all
 * sorts together take the database longer to set up than all else that a page asks.
 */
async function seenAmong<Seen>(
  { tx, actor, registry }: Joining,
  these: readonly About[],
  columns: RawBuilder<unknown>,
): Promise<(one: About) => Seen | undefined> {
  const ids = Map.groupBy(these, ({ sort }) => sort);
  const sorts = [...registry.subjects.values()].filter(({ kind }) => ids.has(kind));
  if (sorts.length === 0) return () => undefined;
  const idsOf = ({ kind }: Subject) =>
    sql`${[...new Set(ids.get(kind)?.map(({ about }) => about))]}::uuid[]`;
  const rows = await sql<Seen & { kind: string; id: string }>`
    ${seenOfSorts(registry, sorts, actor, idsOf, columns)}`.rows(tx);
  const found = new Map(rows.map((row) => [row.kind + row.id, row]));
  return ({ sort, about }) => found.get(sort + about);
}

/** `isWhole`: all that is unread was seen, so that a reader who may see more would count the same. */
export type Standing = UnreadView & { personaId: string; muted: string[]; isWhole: boolean };

/** Nobody needs to know whether it is fifty or five hundred. */
const MANY = 50;
/** So many are looked at: some of them may not be seen any more. */
const LOOKED_AT = MANY + 20;

/** Where the reader stands. */
export async function standing(ctx: Joining): Promise<Standing> {
  const { personaId } = personOf(ctx.actor);
  const [mine] = await standings(ctx, [personaId]);
  return mine ?? { personaId, seq: 0, muted: [], unread: 0, about: [], isWhole: true };
}

/** An unread item, as it is counted; `apart`: only people who are out of the reader's sight did it. */
type Waiting = About & { kind: string; apart: boolean };

/** Where these stand: the cursor, what is muted, and how much is unread of what the actor sees. */
export async function standings(ctx: Joining, personaIds: readonly string[]): Promise<Standing[]> {
  const rows = await sql<Omit<Standing, 'unread' | 'about' | 'isWhole'> & { waiting: Waiting[] }>`
    select p.id as "personaId", coalesce(reader.last_seq, 0) as seq,
      array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted,
      coalesce((select jsonb_agg(to_jsonb(newest)) from (
        select kind, subject_kind as sort, subject_id as about,
          by_personas <> '{}' and by_personas <@ ${[...ctx.actor.blocked]}::uuid[] as apart
        from notifications.item where persona_id = p.id and read_at is null
        order by seq desc limit ${LOOKED_AT}) newest), '[]') as waiting
    from unnest(${[...personaIds]}::uuid[]) p(id)
    left join notifications.reader reader on reader.persona_id = p.id`.rows(ctx.tx);
  const all = rows.flatMap(({ waiting }) => waiting);
  const seen = await seenAmong<Pick<Described, 'state'>>(ctx, all, sql`seen.id, seen.state`);
  const isShown = (one: Waiting) => {
    const kind = ctx.registry.notificationKinds.get(one.kind);
    const { state } = seen(one) ?? {};
    if (kind === undefined || state === undefined) return false;
    return shownWhen(kind).includes(state) && (kind.isOwn === true || !one.apart);
  };
  return rows.map(({ waiting, ...row }) => ({
    ...row,
    unread: Math.min(MANY, waiting.filter(isShown).length),
    about: waiting.length < LOOKED_AT ? [...new Set(waiting.map(({ about }) => about))] : null,
    isWhole: waiting.every((one) => seen(one) !== undefined),
  }));
}

/** Which unread items; with `about`: of these subjects and kinds. */
export type Which = z.infer<typeof MarkRead> & {
  about?: readonly string[];
  kinds?: readonly string[];
};

const unreadOf = (personaId: string, { id, thread, upTo, about, kinds }: Which) =>
  sql`persona_id = ${personaId} and read_at is null
    ${id === undefined ? sql`` : sql`and id = ${id}`}
    ${thread === undefined ? sql`` : sql`and thread_id = ${thread}`}
    ${about === undefined ? sql`` : sql`and subject_id = any(${[...about]}::uuid[])`}
    ${kinds === undefined ? sql`` : sql`and kind = any(${[...kinds]}::text[])`}
    ${upTo === undefined ? sql`` : sql`and seq <= ${upTo}`}`;

export const isWaiting = (tx: ReadTx<Joined>, personaId: string, which: Which): Promise<boolean> =>
  sql`select from notifications.item where ${unreadOf(personaId, which)} limit 1`.any(tx);

/** Marks unread items as read, under one change; how many there were. */
export const markItems = (
  tx: Tx<Joined>,
  personaId: string,
  which: Which,
  { seq, now }: { seq: number; now: Date },
) =>
  sql`update notifications.item set read_at = ${now}, changed = ${seq}
    where ${unreadOf(personaId, which)}`.changed(tx);
