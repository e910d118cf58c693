import { sql } from 'kysely';
import type { Person } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Kind, UnreadView } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import { visibleTo } from './visible.sql.ts';

/** Nobody needs to know whether it is fifty or five hundred. */
const MANY = 50;

export type ItemRow = {
  id: string;
  seq: number;
  kind: Kind;
  at: Date;
  read_at: Date | null;
  thread_id: string;
  post_id: string | null;
  programme_slug: string | null;
  step_slug: string | null;
  title: string | null;
  reason: string | null;
  rule: string | null;
  persona_id: string;
  via: string | null;
  thread_slug: string | null;
  space_slug: string | null;
  talk_id: string | null;
  taglist: string | null;
  is_out: boolean | null;
  visible: boolean;
  names: string[];
  face: { id: string; avatar: string | null } | null;
  people: number;
};

/** Where a reader stands: the cursor, and how many items are unread; with their muted threads. */
export async function standing(
  tx: Tx<Joined>,
  reader: Person,
): Promise<UnreadView & { muted: string[] }> {
  const unread = withPlaces(tx)
    .select('item.id')
    .where('item.persona_id', '=', reader.personaId)
    .where('item.read_at', 'is', null)
    .where(visibleTo(reader))
    .limit(MANY)
    .as('unread');
  return tx
    .selectNoFrom((eb) => [
      sql<number>`coalesce(${eb
        .selectFrom('notifications.reader as reader')
        .select('reader.last_seq')
        .where('reader.persona_id', '=', reader.personaId)}, 0)`.as('seq'),
      sql<number>`${eb.selectFrom(unread).select((all) => all.fn.countAll().as('n'))}`.as('unread'),
      sql<string[]>`array(${eb
        .selectFrom('notifications.mute as mute')
        .select('mute.thread_id')
        .where('mute.persona_id', '=', reader.personaId)
        .orderBy('mute.thread_id')})`.as('muted'),
    ])
    .executeTakeFirstOrThrow();
}

/** A page of the list, newest first. */
export async function pageOfItems(
  tx: Tx<Joined>,
  reader: Person,
  which: { before: number | undefined; unread: boolean; limit: number },
): Promise<ItemRow[]> {
  const { before } = which;
  return itemRows(tx, reader)
    .where(visibleTo(reader))
    .$if(before !== undefined, (items) => items.where('item.seq', '<', before ?? 0))
    .$if(which.unread, (items) => items.where('item.read_at', 'is', null))
    .orderBy('item.seq', 'desc')
    .limit(which.limit)
    .execute();
}

/** All that changed after a cursor, also what may no longer be seen. */
export async function changedItems(
  tx: Tx<Joined>,
  reader: Person,
  which: { after: number; limit: number },
): Promise<ItemRow[]> {
  return itemRows(tx, reader)
    .where('item.changed', '>', which.after)
    .orderBy('item.seq', 'desc')
    .limit(which.limit)
    .execute();
}

/** One item of the reader's, if it may be seen. */
export async function findItem(
  tx: Tx<Joined>,
  reader: Person,
  id: string,
): Promise<ItemRow | undefined> {
  return itemRows(tx, reader).where(visibleTo(reader)).where('item.id', '=', id).executeTakeFirst();
}

function itemRows(tx: Tx<Joined>, reader: Person) {
  return withPlaces(tx)
    .leftJoinLateral(whyOf.as('act'), (join) => join.onTrue())
    .leftJoin('community.pub_taglist as taglist', (join) =>
      join.on(sql<boolean>`item.kind = 'taglist' and taglist.id::text = item.via`),
    )
    .where('item.persona_id', '=', reader.personaId)
    .select([
      'item.id',
      'item.seq',
      sql<Kind>`item.kind`.as('kind'),
      'item.at',
      'item.read_at',
      'item.thread_id',
      'post.id as post_id',
      'step.programme_slug',
      'step.step_slug',
      'item.persona_id',
      'item.via',
      'thread.slug as thread_slug',
      'thread.space_slug',
      'talk.id as talk_id',
      sql<string | null>`coalesce(step.title, thread.title, award.title)`.as('title'),
      sql<
        string | null
      >`case when item.kind = 'removed' then coalesce(post.removal_reason, act.reason)
        else act.reason end`.as('reason'),
      'act.rule',
      'taglist.name as taglist',
      sql<boolean | null>`coalesce(post.is_visible, talk.is_visible)`.as('is_out'),
      visibleTo(reader).as('visible'),
      lastNames(reader).as('names'),
      lastFace(reader).as('face'),
      peopleSeen(reader).as('people'),
    ]);
}

function withPlaces(tx: Tx<Joined>) {
  return tx
    .selectFrom('notifications.item as item')
    .leftJoin('learning.pub_step as step', 'step.id', 'item.thread_id')
    .leftJoin('learning.pub_post as post', 'post.id', 'item.place_id')
    .leftJoin('community.pub_thread as thread', 'thread.id', 'item.thread_id')
    .leftJoin('community.pub_post as talk', 'talk.id', 'item.place_id')
    .leftJoin('recognition.pub_award as award', (join) =>
      join
        .onRef('award.badge_id', '=', 'item.place_id')
        .onRef('award.persona_id', '=', 'item.persona_id'),
    );
}

/** What was said when a post was taken away, or something done with a thread; and the list by which one was called. */
const whyOf = sql<{ rule: string | null; reason: string | null }>`(
  select m.rule, m.reason from community.pub_moderation m
  where (item.kind = 'removed' and m.post_id = item.place_id and m.act = 'hide')
    or (item.kind = 'tended' and m.thread_id = item.thread_id and m.act = item.via)
  order by m.at desc limit 1)`;

/** The last three who did it, newest first; nobody who is out of the reader's sight. */
const lastNames = ({ blocked }: Person) => sql<string[]>`array(
  select card.name from unnest(item.by_personas) with ordinality as by(id, nr)
  join accounts.pub_member_card card on card.id = by.id
  where by.id <> all(${[...blocked]}::uuid[])
  order by by.nr desc limit 3)`;

const lastFace = ({ blocked }: Person) => sql<{ id: string; avatar: string | null } | null>`(
  select jsonb_build_object('id', card.id, 'avatar', card.avatar)
  from unnest(item.by_personas) with ordinality as by(id, nr)
  join accounts.pub_member_card card on card.id = by.id
  where by.id <> all(${[...blocked]}::uuid[])
  order by by.nr desc limit 1)`;

const peopleSeen = ({ blocked }: Person) =>
  blocked.length === 0
    ? sql<number>`cardinality(item.by_personas)`
    : sql<number>`(select count(*)::int from unnest(item.by_personas) as by(id)
        where by.id <> all(${[...blocked]}::uuid[]))`;
